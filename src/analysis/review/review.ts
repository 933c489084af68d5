import type { Choice } from '../../core/call/choice.ts';
import { heardIn, type Heard } from '../../core/call/heard.ts';
import type { Position } from '../../core/call/position.ts';
import { CannotReplay, repEvents } from '../../core/call/replay.ts';
import type { CallRules } from '../../core/call/rules.ts';
import { startCall } from '../../core/call/start.ts';
import { step, type CallEvent } from '../../core/call/step.ts';
import type { RepActed, Transcript } from '../../core/call/transcript.ts';
import { choicesAt } from '../graph/choices.ts';
import { judge, type ReviewedChoice, type ReviewedPly } from './judge.ts';
import { personaChange, type PersonaChange } from './personaChange.ts';
import { letThrough } from './letThrough.ts';
import type { Solution } from '../solver/solve.ts';

/** How good a choice was, by what it lost; the bounds are Lichess' (points of 100). */
export const verdicts = ['best', 'good', 'inaccuracy', 'mistake', 'blunder'] as const;
export type Verdict = (typeof verdicts)[number];

/** Loss from which a choice counts as this bad, points of 100. */
export const lossBounds = { inaccuracy: 5, mistake: 10, blunder: 15 } as const;
/** Only one choice keeps the call: the second best loses at least this. */
export const onlyMoveBound = 10;

/** A choice less than this from the best one is called best; points of 100. */
const nearlyBest = 0.05;

/** The verdict on a loss, in points of 100. */
export function verdictOf(loss: number): Verdict {
  if (loss >= lossBounds.blunder) return 'blunder';
  if (loss >= lossBounds.mistake) return 'mistake';
  if (loss >= lossBounds.inaccuracy) return 'inaccuracy';
  return loss < nearlyBest ? 'best' : 'good';
}

/** Accuracy of one choice, 0–100, from its loss in points of 100 (Lichess' formula, plus 1). */
export function accuracyOf(loss: number): number {
  return Math.min(100, Math.max(0, 103.1668 * Math.exp(-0.04354 * loss) - 3.1669 + 1));
}

export interface ReviewedTurn {
  /** From 1. */
  readonly turn: number;
  /** Index of the rep's event in the transcript. */
  readonly event: number;
  /** Worth before the choice under best play, points of 100. */
  readonly before: number;
  /** Worth after choice and roll, points of 100. */
  readonly after: number;
  readonly chosen: ReviewedChoice;
  readonly best: ReviewedChoice;
  /** All that was on offer, the best first. */
  readonly choices: readonly ReviewedChoice[];
  readonly loss: number;
  /** What the roll gave or took: `after` less the choice's value, points of 100. */
  readonly luck: number;
  /** Of the 20 rolls, how many leave the call worth no more than this one did. */
  readonly noBetter: number;
  /** What was open before the choice, and whether the choice met it. */
  readonly heard: Heard;
  readonly verdict: Verdict;
  /** Every other choice lost ten points or more. */
  readonly onlyMove: boolean;
  /** 0–100. */
  readonly accuracy: number;
  readonly change: PersonaChange;
  /** Best play from the best choice on, the customer answering in the likeliest way. */
  readonly bestPlay: readonly ReviewedPly[];
}

export interface Review {
  /** Worth at the pick-up, points of 100. */
  readonly start: number;
  /** Worth of the ending reached, or of the position where the transcript stops. */
  readonly end: number;
  readonly turns: readonly ReviewedTurn[];
  /** Mean over the turns, 0–100; `null` for a call without one. */
  readonly accuracy: number | null;
  /** Sum of the rolls, points of 100. */
  readonly luck: number;
  /** The last turn before which an advance was still worth playing for; `null` if to the end. */
  readonly lastChance: number | null;
  /** The one turn whose best choice would have changed most. */
  readonly repair: number | null;
  /** Best play from the pick-up on. */
  readonly bestCall: readonly ReviewedPly[];
}

/** Below this worth, points of 100, no advance is to be had any more to speak of. */
const lost = 35;

function choiceOf(rules: CallRules, position: Position, event: CallEvent): Choice {
  if (event.type === 'hangUp') return { type: 'hangUp' };
  const found = choicesAt(rules, position).find((choice) =>
    event.type === 'say'
      ? choice.type === 'say' && choice.line.line.id === event.line
      : choice.type === event.type,
  );
  if (!found)
    throw new CannotReplay('differs', `a choice of turn ${position.turn + 1} is not on offer`);
  return found;
}

/** @throws CannotReplay where the transcript is of another scenario or version */
function checkSame({ scenario: present }: CallRules, { scenario }: Transcript): void {
  if (scenario.id !== present.id) {
    throw new CannotReplay('otherScenario', `played on ${scenario.id}`);
  }
  if (scenario.hash !== present.hash) {
    throw new CannotReplay('otherVersion', `played on version ${scenario.version}`);
  }
}

/** What was heard, asking the customer's own ear where the words don't tell. */
const withEar = (heard: Heard, ask: () => boolean | null): Heard =>
  heard.open === null || heard.met !== null ? heard : { ...heard, met: ask() };

const isSame = (one: Choice, other: Choice) =>
  one.type === 'say' ? other.type === 'say' && other.line === one.line : other.type === one.type;

/**
 * Reviews a transcript as an engine reviews a game. A rep who hangs up is not reviewed for that
 * turn: it is no choice of the game's.
 *
 * @throws CannotReplay where the transcript is of another scenario or version
 */
export function reviewCall(solution: Solution, transcript: Transcript): Review {
  const { graph } = solution;
  const { rules } = graph;
  checkSame(rules, transcript);
  const { language, seed, mode, timeStretch, start } = transcript;
  const { worthAt, rollsNoBetter, weigh, playOn } = judge(solution, transcript);

  const said = transcript.events.flatMap((event, index) =>
    event.type === 'repActed' ? [{ event, index }] : [],
  );
  let state = startCall(rules, { seed, language, mode, timeStretch, start });
  const bestCall = playOn(state);
  const turns: ReviewedTurn[] = [];
  const heard = heardIn(transcript.events);
  repEvents(transcript).forEach((event, i) => {
    const before = state;
    const { position } = before;
    const acted = said[i] as { event: RepActed; index: number };
    state = step(rules, state, event, acted.event.roll);
    if (event.type === 'hangUp') return;
    const weighed = weigh(position);
    const choice = choiceOf(rules, position, event);
    const [first, second] = weighed;
    const chosen = weighed.find((one) => isSame(choice, one.choice));
    if (!first || !chosen) return;
    const after = state.position;
    turns.push({
      turn: position.turn + 1,
      event: acted.index,
      before: worthAt(position),
      after: worthAt(after),
      chosen: chosen.shown,
      best: first.shown,
      choices: weighed.map(({ shown }) => shown),
      loss: chosen.shown.loss,
      luck: worthAt(after) - chosen.shown.value,
      noBetter: rollsNoBetter(position, choice, worthAt(after)),
      heard: withEar(heard[i] as Heard, () =>
        letThrough(rules, position, choice, acted.event.roll),
      ),
      verdict: verdictOf(chosen.shown.loss),
      onlyMove: second !== undefined && second.shown.loss >= onlyMoveBound,
      accuracy: accuracyOf(chosen.shown.loss),
      change: personaChange(rules, position, choice, acted.event.roll),
      bestPlay: i === 0 ? bestCall : playOn(before),
    });
  });

  const costly = turns.filter(({ loss }) => loss >= lossBounds.inaccuracy);
  const lastGood = turns.findLast(({ before }) => before >= lost);
  const end = worthAt(state.position);
  return {
    start: worthAt(graph.positionAt(0)),
    end,
    turns,
    accuracy:
      turns.length > 0 ? turns.reduce((sum, t) => sum + t.accuracy, 0) / turns.length : null,
    luck: turns.reduce((sum, t) => sum + t.luck, 0),
    lastChance: end >= lost ? null : (lastGood?.turn ?? null),
    repair:
      costly.reduce<ReviewedTurn | null>(
        (worst, t) => (worst && worst.loss >= t.loss ? worst : t),
        null,
      )?.turn ?? null,
    bestCall,
  };
}
