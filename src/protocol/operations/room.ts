import * as v from 'valibot';
import {
  hash,
  id,
  keepDays,
  language,
  scenarioId,
  text,
  whole,
  writtenNickname,
} from '../values.ts';

const days = whole(keepDays.fewest, keepDays.most);

/** What clients ask of the room itself. */
export const roomOperations = [
  v.strictObject({ type: v.literal('lockRoom'), locked: v.boolean() }),
  v.strictObject({ type: v.literal('removeSeat'), seat: id }),
  v.strictObject({ type: v.literal('readmitSeat'), seat: id }),
  v.strictObject({ type: v.literal('renameSeat'), seat: id, nickname: writtenNickname }),
  v.strictObject({ type: v.literal('pause'), paused: v.boolean() }),
  v.strictObject({ type: v.literal('showNames'), shown: v.boolean() }),
  v.strictObject({ type: v.literal('showLeaderboard'), shown: v.boolean() }),
  v.strictObject({ type: v.literal('keepRoom'), keepDays: days }),
  v.strictObject({ type: v.literal('closeRoom') }),
] as const;

/** What no socket may ask: routes that have checked a key or a code, and the server by itself. */
export const innerOperations = [
  v.strictObject({ type: v.literal('openRoom'), language, keepDays: days }),
  v.strictObject({ type: v.literal('takeSeat'), nickname: writtenNickname }),
  v.strictObject({ type: v.literal('addTrainer') }),
  v.strictObject({ type: v.literal('giveScenario'), hash, id: scenarioId, title: text(200) }),
  /** The last trainer's connection is gone, or one is back. */
  v.strictObject({ type: v.literal('trainerGone'), gone: v.boolean() }),
] as const;
