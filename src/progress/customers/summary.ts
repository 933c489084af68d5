import type { AgreedCommitment, Transcript } from '../../core/call/transcript.ts';
import { shows } from '../../core/course/replies.ts';
import type { Ending } from '../../core/course/outcomes.ts';
import type { Stage } from '../../core/course/stages.ts';
import { progressOf } from '../../core/scoring/score.ts';

/** An objection in the customer's words. */
export interface Quoted {
  readonly words: string;
  readonly settled: boolean;
}

/** What a summary of a call says, in the order in which it says it; words are as they were spoken. */
export interface CallGist {
  readonly ending: Ending | null;
  /** The furthest stage in which the rep did anything. */
  readonly reached: Stage;
  /** The words in which a need first came out. */
  readonly need: string | null;
  /** The words in which they first said that they want it solved. */
  readonly wish: string | null;
  readonly objections: readonly Quoted[];
  /** Their last clear no. */
  readonly no: string | null;
  readonly agreed: AgreedCommitment | null;
}

/**
 * The gist of a call, a fold over its transcript and nothing else (C33). The sentences for it are the
 * interface's; the trainee changes them as they like.
 */
export function gistOf(transcript: Transcript): CallGist {
  const { events } = transcript;
  const progress = progressOf(transcript);
  const wordsAt = (at: number | null | undefined): string | null => {
    const event = at === null || at === undefined ? undefined : events[at];
    return event?.type === 'customerSpoke' ? event.words : null;
  };
  const no = events.findLast(
    (event) => event.type === 'customerSpoke' && event.kind !== null && shows(event.kind, 'no'),
  );
  return {
    ending: progress.ending,
    reached: progress.reached,
    need: wordsAt(progress.needFound?.event),
    wish: wordsAt(progress.madeExplicit),
    objections: progress.objections.map(({ event, settled }) => ({
      words: wordsAt(event) ?? '',
      settled: settled !== null,
    })),
    no: no && 'words' in no ? no.words : null,
    agreed: progress.commitment,
  };
}

/** The customer's words for why it ended so: the no, else the last objection that still stood. */
export function proposedQuote({ no, objections }: CallGist): string {
  return no ?? objections.findLast(({ settled }) => !settled)?.words ?? '';
}
