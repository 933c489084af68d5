import * as v from 'valibot';
import { largestSeed } from '../core/call/chance.ts';
import { languages } from '../core/course/language.ts';
import { modes } from '../core/call/transcript.ts';

/** Seats of a room at most, removed ones included: a class has about 20 (C38). */
export const mostSeats = 60;
/** Largest message from a client, bytes of UTF-8. */
export const largestMessage = 64 * 1024;
/** Days that a room and its data are kept: fewest, most, and unless somebody says otherwise. */
export const keepDays = { fewest: 1, most: 365, usual: 30 } as const;

/** A whole number, both ends included. */
export const whole = (from: number, to: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));

/** A list of at least and at most so many. */
export const list = <S extends v.GenericSchema>(item: S, fewest: number, most: number) =>
  v.pipe(v.array(item), v.minLength(fewest), v.maxLength(most), v.readonly());

const noText = /[\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u{2028}\u{2029}]|(?![\t\n])\p{Cc}/u;

/** Text that somebody wrote, of so many UTF-16 units at most; without controls but tab and new line. */
export const text = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.check((value) => !noText.test(value)),
  );

/** A name that the server gives: of a room, a seat, a trainer, an activity, a group, an entry. */
export const id = v.pipe(v.string(), v.regex(/^[\w-]{1,32}$/u));

/** 128 random bits in base64url: names an operation wherever it is made. */
export const opId = v.pipe(v.string(), v.regex(/^[\w-]{22}$/u));

/** 256 random bits in base64url: opens a room to a trainer, a projector or a seat. */
export const key = v.pipe(v.string(), v.regex(/^[\w-]{43}$/u));

/** ms since 1970, the server's clock. */
export const moment = whole(0, 8.64e15);

/** A length of time within a session, ms: a day at most. */
export const span = whole(0, 86_400_000);

/** An entry's place in its room's log, from 1. */
export const seq = whole(1, 1_000_000_000);

export const language = v.picklist(languages);
export const mode = v.picklist(modes);
export const seed = whole(0, largestSeed);

/** Factor on the time limits of timed play; `null`: untimed. */
export const timeStretch = v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(1000)));

/** A name that a scenario's file gives: of a line, for one. */
export const fileId = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9-]{1,60}$/u));

/** Content hash of a scenario, 16 hex digits. */
export const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/u));

/** A scenario of a room: a shipped one's id, or `own:` and the id of one that the trainer gave. */
export const scenarioId = v.pipe(v.string(), v.regex(/^(?:own:)?[a-zA-Z0-9-]{1,60}$/u));

/** A scenario and its very content. */
export const scenarioRef = v.strictObject({ id: scenarioId, hash });
export type ScenarioRef = v.InferOutput<typeof scenarioRef>;

/** The rep's turns of a call, from 1. */
export const turn = whole(1, 100);

/** Branches of the class's call, from 0: each rewind begins a new one. */
export const branch = whole(0, 1000);

/** Rounds of a role-play, from 1. */
export const round = whole(1, 100);

/** A text that a name may be made of, before `nicknameOf` has made one of it. */
export const writtenNickname = v.pipe(v.string(), v.maxLength(200));

/** A nickname as a room knows it: see `nicknameOf`. */
export const nickname = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
