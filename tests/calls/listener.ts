import { openNow } from '../../src/core/call/heard.ts';
import type { CompiledLine, CallRules } from '../../src/core/call/rules.ts';
import {
  linesOnOffer,
  startCall,
  step,
  type CallEvent,
  type CallState,
} from '../../src/core/call/step.ts';
import type { TranscriptEvent } from '../../src/core/call/transcript.ts';
import { meetingOf, type ObjectionKind, type Standing } from '../../src/core/course/floor.ts';
import { carries, moves, type MoveId } from '../../src/core/course/moves.ts';
import { shows, type ReplyKind } from '../../src/core/course/replies.ts';

/** What somebody on the phone does next, with the call so far and the lines on the screen. */
export type Rep = (state: CallState, lines: readonly CompiledLine[]) => CallEvent;

/** What stands in the way when this customer objects, as their words say it. */
export type Objects = (standing: Standing) => ObjectionKind;

/** How far they have come, by what they have said so far: a trouble, a wish, a gain, a date. */
const tellsOf: readonly (readonly [ReplyKind, Standing])[] = [
  ['confirms', 'sealed'],
  ['commits', 'agreed'],
  ['wants', 'valued'],
  ['admits', 'explicit'],
  ['opensUp', 'implied'],
];

const kindsIn = (events: readonly TranscriptEvent[]): ReadonlySet<ReplyKind | null> =>
  new Set(events.map((event) => (event.type === 'customerSpoke' ? event.kind : null)));

function standingIn(events: readonly TranscriptEvent[]): Standing {
  const kinds = kindsIn(events);
  return tellsOf.find(([kind]) => kinds.has(kind))?.[1] ?? 'hidden';
}

const makes = (wanted: readonly MoveId[]) => (line: CompiledLine) =>
  line.line.moves.some((move) => wanted.includes(move));

const say = (line: CompiledLine | undefined): CallEvent =>
  line ? { type: 'say', line: line.line.id } : { type: 'letThemTalk' };

/** The introduction that says most of what belongs into one, without an error (C1, C2, C3, C4). */
export function introduction(lines: readonly CompiledLine[]): CompiledLine | undefined {
  const parts = ['who', 'why', 'gain', 'question'] as const;
  const worth = ({ line }: CompiledLine) =>
    line.moves.some((move) => moves[move].quality === 'error')
      ? -1
      : parts.filter((part) => line.moves.some((move) => carries(move, part))).length;
  return lines.toSorted((a, b) => worth(b) - worth(a))[0];
}

/**
 * Somebody who hears the words' kinds as a person does, and knows the table on the rules page: what
 * is open, how far they have come, what was said already. Takes the first line that meets it.
 */
export const listener =
  (rules: CallRules, objects: Objects): Rep =>
  ({ transcript: { events } }, lines) => {
    const open = openNow(events);
    if (open === null) return say(introduction(lines));
    const standing = standingIn(events);
    const { fully, softly } = meetingOf(open, standing, objects(standing));
    const said = new Set(events.flatMap((event) => (event.type === 'repActed' ? event.line : [])));
    const known = new Set(
      [...said].flatMap((id) => (id ? (rules.lineById.get(id)?.line.tells ?? []) : [])),
    );
    const sayable = lines.filter(
      ({ line }) => line.assumes?.every((fact) => known.has(fact)) ?? true,
    );
    // With a minute left, a date for the next call is worth more than another question (C17, C20).
    const isLast = [...kindsIn(events)].some((kind) => kind !== null && shows(kind, 'lastTurn'));
    const callBack = isLast && standing === 'valued' ? makes(['askCallBack']) : () => false;
    const choice =
      sayable.find((line) => open === 'yields' && callBack(line)) ??
      sayable.find(makes(fully)) ??
      sayable.find(makes(softly));
    return say(choice);
  };

/**
 * Somebody who hears nothing: takes the first line of an order that is on offer, and when there is
 * none of it left, any line as the scenario has them.
 *
 * @param order line ids
 */
export const fixedOrder = (rules: CallRules, order: readonly string[]): Rep => {
  const ids = [...order, ...rules.lines.map(({ line }) => line.id)];
  return (_, lines) => {
    const offered = new Map(lines.map((line) => [line.line.id, line]));
    return say(offered.get(ids.find((id) => offered.has(id)) ?? ''));
  };
};

/** Plays a whole call. The same seed and rep always make the same one. */
export function playedBy(rules: CallRules, rep: Rep, seed: number): CallState {
  let state = startCall(rules, { seed, language: 'en', mode: 'practice' });
  while (!state.position.persona.ending) {
    state = step(rules, state, rep(state, linesOnOffer(rules, state)));
  }
  return state;
}
