import { TooLarge, walkGraph, type CallGraph } from '../analysis/graph/callGraph.ts';
import { reviewCall } from '../analysis/review.ts';
import type { Reviewed } from '../analysis/reviewer.ts';
import { solve, type Solution } from '../analysis/solve.ts';
import { CannotReplay } from '../core/call/replay.ts';
import type { CallRules } from '../core/call/rules.ts';
import type { Scenario } from '../core/call/scenario.ts';
import type { Transcript } from '../core/call/transcript.ts';
import type { Language } from '../core/course/language.ts';

/** Solutions kept: each holds some MB, and a trainee comes back to the last few calls. */
const kept = 3;

type Own = Scenario | null | undefined;
type Load = (id: string, language: Language, own: Own) => Promise<CallRules | null>;
type OnProgress = (positions: number) => void;

/** Walks and solves a call, telling how many positions were met. */
function solved(rules: CallRules, onProgress: OnProgress, limit?: number): Solution {
  const walk = walkGraph(rules, limit);
  let graph: CallGraph | null = null;
  while (!graph) {
    const { done, value } = walk.next();
    if (done) graph = value;
    else onProgress(value);
  }
  return solve(graph);
}

function problemOf(error: unknown): Reviewed {
  if (error instanceof TooLarge) return { problem: 'tooLarge' };
  if (error instanceof CannotReplay && error.reason !== 'differs') return { problem: error.reason };
  return { problem: 'failed' };
}

/**
 * Reviews calls one after the other and keeps the last solutions. What goes wrong comes back as
 * data.
 *
 * @param limit most positions of a call, see `walkGraph`
 */
export function solvedReviews(load: Load, limit?: number) {
  const solutions = new Map<string, Solution>();

  async function review(
    transcript: Transcript,
    onProgress: OnProgress,
    own: Own,
  ): Promise<Reviewed> {
    const { scenario, language, start } = transcript;
    // Solved is a first call; one that follows on another starts where no solution reaches.
    if (start.facts.length > 0 || start.ending !== null) return { problem: 'failed' };
    // A user's scenario changes under its id.
    const key = `${scenario.id} ${scenario.hash} ${language}`;
    let solution = solutions.get(key);
    if (!solution) {
      const rules = await load(scenario.id, language, own);
      if (!rules) return { problem: 'otherScenario' };
      // Found out before a second goes into solving what can't be used.
      if (rules.scenario.hash !== scenario.hash) return { problem: 'otherVersion' };
      solution = solved(rules, onProgress, limit);
    }
    // The one used last stands last; the first has not been used for longest.
    solutions.delete(key);
    solutions.set(key, solution);
    const [oldest] = solutions.keys();
    if (solutions.size > kept && oldest !== undefined) solutions.delete(oldest);
    return { review: reviewCall(solution, transcript) };
  }

  let last: Promise<unknown> = Promise.resolve();
  return (transcript: Transcript, onProgress: OnProgress, own?: Own): Promise<Reviewed> => {
    const next = last.then(() => review(transcript, onProgress, own)).catch(problemOf);
    last = next;
    return next;
  };
}
