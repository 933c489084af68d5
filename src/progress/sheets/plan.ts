import type { RepActed, Transcript } from '../../core/call/transcript.ts';
import { moves } from '../../core/course/moves.ts';
import { aimOf, endsAsWished, worthOf, type Ending } from '../../core/course/outcomes.ts';
import {
  introductionOf,
  introductionParts,
  type IntroductionPart,
} from '../../core/scoring/introduction.ts';
import { progressOf } from '../../core/scoring/score.ts';
import type { Written } from './schema.ts';
import { timeOf } from './opener.ts';

/** A part of the introduction, planned and said. */
export interface OpenerPart {
  readonly part: IntroductionPart;
  readonly planned: boolean;
  /** When it was said, ms of the introduction's clock; `null`: it wasn't. */
  readonly saidMs: number | null;
}

/** An objection as it came, and what was made of it. */
export interface ObjectionMet {
  /** Index of the transcript's event. */
  readonly event: number;
  readonly words: string;
  /** What the rep said to it; empty: nothing; `null`: there was no turn left. */
  readonly answer: string | null;
  readonly settled: boolean;
}

/** A plan beside what happened. Texts are not matched: who planned them sees what came of them. */
export interface PlanOutcome {
  /** Which of the two the call got; `null`: it is not over. */
  readonly reached: 'goal' | 'fallback' | 'neither' | null;
  /** Seconds, as `timeOf` has them. */
  readonly plannedSeconds: number;
  /** How long the opening took, ms of the introduction's clock. */
  readonly openingMs: number;
  readonly parts: readonly OpenerPart[];
  /** The rep's turns that asked something, as they were said. */
  readonly asked: readonly { readonly event: number; readonly words: string }[];
  readonly objections: readonly ObjectionMet[];
}

/**
 * Goal: the ending that the call was for, worth all of it. Fallback: less than that, and yet an act
 * that somebody agreed to (C17).
 */
function reachedBy(ending: Ending | null, goal: Transcript['goal']): PlanOutcome['reached'] {
  if (ending === null) return null;
  if (worthOf(ending, goal) === 1) return 'goal';
  return endsAsWished(ending, aimOf[goal]) ? 'fallback' : 'neither';
}

const asks = ({ moves: made }: RepActed) => made.some((move) => moves[move].kind === 'ask');

/** Holds a sheet against the call that it was for; the same two always give the same. */
export function planAgainst(sheet: Written, transcript: Transcript): PlanOutcome {
  const { events, goal } = transcript;
  const introduction = introductionOf(transcript);
  const { ending, objections } = progressOf(transcript);
  const wordsAt = (event: number) => {
    const at = events[event];
    return at && 'words' in at ? at.words : '';
  };
  return {
    reached: reachedBy(ending, goal),
    plannedSeconds: timeOf(sheet.opener).seconds,
    openingMs: introduction.clockMs,
    parts: introductionParts.map((part) => ({
      part,
      planned: sheet.ticks[part],
      saidMs: introduction[part],
    })),
    asked: events.flatMap((event, i) =>
      event.type === 'repActed' && asks(event) ? [{ event: i, words: event.words }] : [],
    ),
    objections: objections.map(({ event, answered, settled }) => ({
      event,
      words: wordsAt(event),
      answer: answered && wordsAt(answered.event),
      settled: settled !== null,
    })),
  };
}
