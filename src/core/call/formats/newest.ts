import { languages } from '../../course/language.ts';
import { moveIds } from '../../course/moves.ts';
import { commitmentKinds, endingIds, goals } from '../../course/outcomes.ts';
import { replyKinds } from '../../course/replies.ts';
import { stages } from '../../course/stages.ts';
import { relevances, rollSides } from '../../persona/events.ts';
import { moods } from '../../persona/moods.ts';
import { largestSeed } from '../chance.ts';
import {
  modes,
  type AgreedCommitment,
  type CallEnded,
  type CallStart,
  type CustomerSpoke,
  type RepActed,
  type Transcript,
} from '../transcript.ts';
import {
  fields,
  kinds,
  list,
  number,
  oneOf,
  orNull,
  text,
  whole,
  type Fault,
  type Table,
} from './checks.ts';

/** Ten times as many as a call of the most turns can have: each is scored, and work has a ceiling. */
const mostEvents = 1000;

/** The format that transcripts are written in. */
export const newestFormat: Transcript['format'] = 2;

const move = oneOf(moveIds, 'a move');
const ending = oneOf(endingIds, 'an ending');
const replyKind = oneOf(replyKinds, 'a kind of reply');
const stage = oneOf(stages, 'a stage');
const share = number(0, 100);
/** Nobody is on the phone for longer than a day, ms. */
const time = number(0, 86_400_000);

const commitment = orNull(
  fields({
    kind: oneOf(commitmentKinds, 'a kind of commitment'),
    who: text,
    what: text,
    when: text,
  } satisfies Table<AgreedCommitment>),
);

const customerSpoke = fields({
  type: text,
  at: time,
  speaker: text,
  kind: orNull(replyKind),
  words: text,
  ms: time,
  mood: oneOf(moods, 'a mood'),
  stage,
  reveals: list(text),
  commitment,
  reply: orNull(text),
  source: oneOf(['own', 'question', 'stage', 'phrasebook'], 'own, question, stage or phrasebook'),
} satisfies Table<CustomerSpoke>);

const repActed = fields({
  type: text,
  at: time,
  speaker: oneOf(['rep'], 'rep'),
  turn: whole(1),
  line: orNull(text),
  moves: list(move),
  about: orNull(text),
  relevance: oneOf(relevances, relevances.join(', ')),
  words: text,
  ms: time,
  thinkingMs: time,
  roll: whole(0, rollSides - 1),
  stage,
} satisfies Table<RepActed>);

const callEnded = fields({
  type: text,
  at: time,
  speaker: text,
  ending,
  commitment,
} satisfies Table<CallEnded>);

const event = kinds({ customerSpoke, repActed, callEnded });

const transcript = fields({
  format: whole(newestFormat, newestFormat),
  scenario: fields({
    id: text,
    version: whole(1),
    hash: text,
    title: text,
  } satisfies Table<Transcript['scenario']>),
  persona: fields({ id: text, version: orNull(whole(1)) } satisfies Table<Transcript['persona']>),
  rubric: whole(1),
  goal: oneOf(goals, 'a goal'),
  targets: fields({ listen: share, ask: share, tell: share } satisfies Table<
    Transcript['targets']
  >),
  objections: list(replyKind),
  language: oneOf(languages, languages.join(' or ')),
  seed: whole(0, largestSeed),
  mode: oneOf(modes, modes.join(', ')),
  // The settings have 1 to 10; a turn of no time at all would be over before it begins.
  timeStretch: orNull(number(1, 1000)),
  start: fields({ facts: list(text), ending: orNull(ending) } satisfies Table<CallStart>),
  customers: list(
    fields({ id: text, name: text } satisfies Table<Transcript['customers'][number]>),
    1,
  ),
  branch: orNull(
    fields({
      kind: oneOf(['undo', 'rewind'], 'undo or rewind'),
      turn: whole(1),
    } satisfies Table<NonNullable<Transcript['branch']>>),
  ),
  events: list(event, 1, mostEvents),
} satisfies Table<Transcript>);

/** Why a value is no transcript of the newest format; `null`: it is one. */
export function faultOf(value: unknown): Fault | null {
  return transcript(value, '');
}

/** Why a value is no event of a transcript of the newest format; `null`: it is one. */
export function faultOfEvent(value: unknown): Fault | null {
  return event(value, '');
}
