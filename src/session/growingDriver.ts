import { replay } from '../core/call/replay.ts';
import type { CallRules } from '../core/call/rules.ts';
import { startCall } from '../core/call/step.ts';
import type { Answer, CallDriver, CallInPlay } from './callDriver.ts';
import { lastTurn } from './callFacts.ts';
import { createLocalDriver, inPlay, type Luck } from './localDriver.ts';

/** A driver on the whole rules, and a call from before they were here as that driver has it. */
interface Grown {
  readonly driver: CallDriver;
  readonly asItsOwn: (call: CallInPlay) => CallInPlay;
}

function grownTo(rules: CallRules, luck: Luck): Grown {
  const own = new WeakMap<CallInPlay, CallInPlay>();
  return {
    driver: createLocalDriver(rules, luck),
    asItsOwn(call) {
      // Only before the first turn can a call be from before; each gets one of its own for good,
      // by which what was foreseen of it is found again.
      if (lastTurn(call) !== null) return call;
      const known = own.get(call) ?? inPlay(rules, replay(rules, call.transcript));
      own.set(call, known);
      return known;
    },
  };
}

/**
 * Carries choices out in this browser, as `createLocalDriver` does, and begins without the
 * customer's answers: they are fetched as soon as it is made, while it rings and the customer picks
 * up. Until they are here, and where they can't be had, a choice waits for them; asked again, it
 * fetches them again.
 *
 * @param begun the rules of the scenario without its answers; see `withoutAnswers`
 * @param loadWhole fetches the rules of the whole one, on the same persona
 */
export function createGrowingDriver(
  begun: CallRules,
  loadWhole: () => Promise<CallRules>,
  luck: Luck = 'fair',
): CallDriver {
  const { scene } = createLocalDriver(begun);
  let grown: Grown | null = null;
  let growing: Promise<Grown> | null = null;

  function grow(): Promise<Grown> {
    growing ??= loadWhole().then(
      (rules) => (grown = grownTo(rules, luck)),
      (error: unknown) => {
        growing = null;
        throw error;
      },
    );
    return growing;
  }

  /** At once where the answers are here. */
  const onceGrown = (ask: (by: Grown) => Answer): Answer => (grown ? ask(grown) : grow().then(ask));

  // Nobody waits for it yet: whoever makes a choice hears that it failed.
  grow().catch(() => undefined);

  return {
    scene,
    pickUp: (options) => inPlay(begun, startCall(begun, options)),
    take: (call, event) => onceGrown(({ driver, asItsOwn }) => driver.take(asItsOwn(call), event)),
    takeBack: (call) => onceGrown(({ driver }) => driver.takeBack(call)),
    foresee(call) {
      let stopped = false;
      let stop = () => {};
      const look = ({ driver, asItsOwn }: Grown) => {
        if (!stopped) stop = driver.foresee(asItsOwn(call));
      };
      if (grown) look(grown);
      else grow().then(look, () => undefined);
      return () => {
        stopped = true;
        stop();
      };
    },
  };
}
