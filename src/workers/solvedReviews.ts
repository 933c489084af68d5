import { defaultLimit, TooLarge, Unbounded } from '../analysis/graph/callGraph.ts';
import { reviewCall } from '../analysis/review/review.ts';
import type { Reviewed } from '../analysis/review/reviewer.ts';
import { CannotReplay, checkPlayedOn } from '../core/call/replay.ts';
import type { CallRules } from '../core/call/rules.ts';
import type { Scenario } from '../core/call/scenario.ts';
import type { Transcript } from '../core/call/transcript.ts';
import type { Language } from '../core/course/language.ts';
import { solvedCalls } from './solvedCalls.ts';

type Own = Scenario | null | undefined;
type Load = (id: string, language: Language, own: Own) => Promise<CallRules | null>;
type OnProgress = (positions: number) => void;

function problemOf(error: unknown, limit: number): Reviewed {
  // A call whose turns don't end is larger than any limit.
  if (error instanceof TooLarge || error instanceof Unbounded)
    return { problem: 'tooLarge', limit };
  if (error instanceof CannotReplay && error.reason !== 'differs') return { problem: error.reason };
  return { problem: 'failed' };
}

/**
 * Reviews calls one after the other and keeps the last solutions. What goes wrong comes back as
 * data.
 *
 * @param load the rules of a call; `null` where it is gone
 * @returns a function that takes a transcript and, where it is of the user's own scenario, that; and
 * most positions of a call, see `walkGraph`
 */
export function solvedReviews(load: Load) {
  const solve = solvedCalls();

  async function review(
    transcript: Transcript,
    onProgress: OnProgress,
    own: Own,
    limit: number,
  ): Promise<Reviewed> {
    const { scenario, language, start } = transcript;
    const { id, hash } = scenario;
    const solution = await solve(
      { id, hash, start },
      language,
      async () => {
        const rules = await load(id, language, own);
        if (!rules) throw new CannotReplay('otherScenario', `${id} is gone`);
        // Found out before a second goes into solving it.
        checkPlayedOn(rules, transcript);
        return rules;
      },
      onProgress,
      limit,
    );
    return { review: reviewCall(solution, transcript) };
  }

  let last: Promise<unknown> = Promise.resolve();
  return (
    transcript: Transcript,
    onProgress: OnProgress,
    own?: Own,
    limit = defaultLimit,
  ): Promise<Reviewed> => {
    const next = last
      .then(() => review(transcript, onProgress, own, limit))
      .catch((error: unknown) => problemOf(error, limit));
    last = next;
    return next;
  };
}
