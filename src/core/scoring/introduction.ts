import { carries } from '../course/moves.ts';
import { introLimit, questionLimit } from '../course/times.ts';
import type { RepActed, Transcript, TranscriptEvent } from '../call/transcript.ts';
import type { Introduction } from './scorecard.ts';

/** The same limits in ms of the introduction clock. */
export const introLimitMs = introLimit * 1000;
export const questionLimitMs = questionLimit * 1000;

/** Who, why, what is in it, and the question that draws them in; moves carry them as signs. */
export const introductionParts = ['who', 'why', 'gain', 'question'] as const;
export type IntroductionPart = (typeof introductionParts)[number];

/** When a part was first said. */
export interface Mention {
  /** Introduction clock when it had been said, ms: the rep's speech and, in timed play, dead air. */
  readonly ms: number;
  /** Index of the transcript event. */
  readonly event: number;
  /** Whether the line was about something that concerns this customer. */
  readonly onTopic: boolean;
}

export interface IntroductionProgress {
  readonly clockMs: number;
  readonly mentions: Readonly<Partial<Record<IntroductionPart, Mention>>>;
}

export const notIntroduced: IntroductionProgress = { clockMs: 0, mentions: {} };

function hear(
  progress: IntroductionProgress,
  acted: RepActed,
  event: number,
): IntroductionProgress {
  const begin = progress.clockMs + acted.thinkingMs;
  const mentions: Partial<Record<IntroductionPart, Mention>> = { ...progress.mentions };
  acted.moves.forEach((move, i) => {
    const part = introductionParts.find((p) => carries(move, p));
    // Moves share a line's time evenly; a part counts once its move has been spoken to the end.
    const ms = begin + (acted.ms * (i + 1)) / acted.moves.length;
    if (part && !mentions[part])
      mentions[part] = { ms, event, onTopic: acted.relevance !== 'none' };
  });
  return { clockMs: begin + acted.ms, mentions };
}

/** Runs the introduction clock while the call is in its opening; later events change nothing. */
export function addIntroduction(
  progress: IntroductionProgress,
  event: TranscriptEvent,
  index: number,
): IntroductionProgress {
  if (event.type !== 'repActed' || event.stage !== 'opening') return progress;
  return hear(progress, event, index);
}

/** The 20-second introduction of a call, finished or under way. */
export function introductionOf({ events }: Pick<Transcript, 'events'>): Introduction {
  const { clockMs, mentions } = events.reduce(addIntroduction, notIntroduced);
  const at = (part: IntroductionPart) => mentions[part]?.ms ?? null;
  return {
    who: at('who'),
    why: at('why'),
    gain: at('gain'),
    question: at('question'),
    clockMs,
  };
}
