import * as v from 'valibot';
import { largestFile } from '../core/text/largestFile.ts';
import { codeLength, isJoinCode } from './joinCode.ts';
import { refusalSchema } from './refusals.ts';
import {
  hash,
  id,
  keepDays,
  key,
  language,
  list,
  opId,
  scenarioId,
  text,
  whole,
  writtenNickname,
} from './values.ts';

const code = v.pipe(v.string(), v.length(codeLength), v.check(isJoinCode));

/** `GET /api/about`. */
export const aboutSchema = v.strictObject({
  classroom: v.literal(true),
  version: text(40),
  /** Addresses under which this server is found in the LAN: `http://192.168.1.20:4173`. */
  lan: list(text(200), 0, 20),
  protocol: whole(1, 1_000_000),
});
export type About = v.InferOutput<typeof aboutSchema>;

/** `POST /api/rooms`. */
export const openRoomSchema = v.strictObject({
  opId,
  language,
  keepDays: v.optional(whole(keepDays.fewest, keepDays.most), keepDays.usual),
});
export type OpenRoom = v.InferInput<typeof openRoomSchema>;
export const roomOpenedSchema = v.strictObject({
  room: id,
  code,
  trainer: id,
  trainerKey: key,
  projectorKey: key,
});
export type RoomOpened = v.InferOutput<typeof roomOpenedSchema>;

/** `POST /api/seats`: the code as somebody typed it. */
export const takeSeatSchema = v.strictObject({
  opId,
  code: v.pipe(v.string(), v.maxLength(40)),
  nickname: writtenNickname,
});
export type TakeSeat = v.InferOutput<typeof takeSeatSchema>;
export const seatTakenSchema = v.strictObject({ room: id, seat: id, key });
export type SeatTaken = v.InferOutput<typeof seatTakenSchema>;

/** `POST /api/rooms/:room/trainers`. */
export const addTrainerSchema = v.strictObject({ opId });
export type AddTrainer = v.InferOutput<typeof addTrainerSchema>;
export const trainerAddedSchema = v.strictObject({ trainer: id, key });
export type TrainerAdded = v.InferOutput<typeof trainerAddedSchema>;

/** `POST /api/rooms/:room/scenarios`: a scenario's file. Its bytes are counted by the route, too. */
export const giveScenarioSchema = v.strictObject({
  opId,
  text: v.pipe(v.string(), v.maxBytes(largestFile)),
});
export type GiveScenario = v.InferOutput<typeof giveScenarioSchema>;

const problem = v.strictObject({
  /** Line and column, from 1; `null`: the whole file. */
  at: v.nullable(v.strictObject({ line: whole(1, 2e6), column: whole(1, 2e6) })),
  /** What is wrong and what to do, in the language asked for. */
  message: text(4000),
});
export type ScenarioProblem = v.InferOutput<typeof problem>;
/** `hash` and `id` are `null` where the file has problems that keep it from being played. */
export const scenarioGivenSchema = v.strictObject({
  hash: v.nullable(hash),
  id: v.nullable(scenarioId),
  problems: list(problem, 0, 1000),
});
export type ScenarioGiven = v.InferOutput<typeof scenarioGivenSchema>;

/** What any route answers with where it refuses, beside the status. */
export const httpRefusalSchema = v.strictObject({ refusal: refusalSchema });
export type HttpRefusal = v.InferOutput<typeof httpRefusalSchema>;
