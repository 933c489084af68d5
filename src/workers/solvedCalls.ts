import { walkGraph, type CallGraph } from '../analysis/graph/callGraph.ts';
import { solve, type Solution } from '../analysis/solver/solve.ts';
import { compileCall, type CallRules } from '../core/call/rules.ts';
import type { CallStart } from '../core/call/transcript.ts';
import type { Language } from '../core/course/language.ts';

/** Solutions kept: each holds some MB, and a trainee comes back to the last few calls. */
const kept = 3;

/** A call by what its values hang on: neither the language nor who plays it. */
interface Call {
  readonly id: string;
  /** A user's scenario changes under its id. */
  readonly hash: string;
  readonly start: CallStart;
}

/** A solution with its rules in each language asked for. */
interface Kept {
  readonly solution: Solution;
  readonly byLanguage: Map<Language, Solution>;
}

/** Walks and solves a call, telling how many positions were met. */
function solved(
  rules: CallRules,
  start: CallStart,
  onProgress: (positions: number) => void,
  limit: number,
): Solution {
  const walk = walkGraph(rules, limit, [start]);
  let graph: CallGraph | null = null;
  while (!graph) {
    const { done, value } = walk.next();
    if (done) graph = value;
    else onProgress(value);
  }
  return solve(graph);
}

/** The same solution with a scenario's words in another language. */
function reworded({ graph, ...solution }: Solution, { scenario }: CallRules): Solution {
  // The graph knows the customer's conditions by this persona's numbers.
  const rules = compileCall(scenario, graph.rules.persona);
  return { ...solution, graph: { ...graph, rules } };
}

/** Solves calls and keeps the solutions used last. */
export function solvedCalls() {
  const calls = new Map<string, Kept>();

  /**
   * The call's solution, its words in the language asked for.
   *
   * @param load asked once for each call and language
   * @param limit most positions of the call, see `walkGraph`
   * @throws what `load` and `walkGraph` throw
   */
  return async (
    { id, hash, start }: Call,
    language: Language,
    load: () => Promise<CallRules>,
    onProgress: (positions: number) => void,
    limit: number,
  ): Promise<Solution> => {
    const key = JSON.stringify([id, hash, start.facts.toSorted(), start.ending]);
    const met = calls.get(key);
    let solution = met?.byLanguage.get(language);
    let call = met;
    if (!solution) {
      const rules = await load();
      solution = met ? reworded(met.solution, rules) : solved(rules, start, onProgress, limit);
      call ??= { solution, byLanguage: new Map() };
      call.byLanguage.set(language, solution);
    }
    // The one used last stands last; the first has not been used for longest.
    calls.delete(key);
    if (call) calls.set(key, call);
    const [oldest] = calls.keys();
    if (calls.size > kept && oldest !== undefined) calls.delete(oldest);
    return solution;
  };
}
