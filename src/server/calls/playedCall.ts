import type { CallRules } from '../../core/call/rules.ts';
import {
  startCall,
  step,
  type CallEvent,
  type CallOptions,
  type CallState,
} from '../../core/call/step.ts';

/** A call as far as it was played, by what brought it there. */
interface Played {
  readonly choices: readonly CallEvent[];
  readonly state: CallState;
}

/** Calls that are remembered; one has about 20 kB. */
const mostKept = 2000;

/** Plays calls from their choices, and remembers how far it has come with each. */
export interface CallPlayer {
  /**
   * The call after these choices, through the core's `step`.
   *
   * @param name of the call among all calls of all rooms; what it began from stays the same
   * @throws NotOnOffer where a choice can't be made
   */
  readonly play: (
    name: string,
    rules: CallRules,
    options: CallOptions,
    choices: readonly CallEvent[],
  ) => CallState;
}

/** A folded log hands on the same events, so that a look at each tells whether the way is the same. */
const beginsWith = (choices: readonly CallEvent[], { choices: first }: Played) =>
  first.length <= choices.length && first.every((choice, i) => choice === choices[i]);

export function createCallPlayer(): CallPlayer {
  const kept = new Map<string, Played>();
  return {
    play(name, rules, options, choices) {
      const known = kept.get(name);
      const from: Played =
        known && beginsWith(choices, known)
          ? known
          : { choices: [], state: startCall(rules, options) };
      const state = choices
        .slice(from.choices.length)
        .reduce((at, choice) => step(rules, at, choice), from.state);
      kept.delete(name);
      kept.set(name, { choices, state });
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      return state;
    },
  };
}
