import type { CallRules } from '../core/call/rules.ts';
import { startCall } from '../core/call/start.ts';
import type { Answer, CallDriver } from './callDriver.ts';
import type { Grown } from './grown.ts';
import { inPlay, sceneOf } from './inPlay.ts';

/**
 * Carries choices out in this browser, as `createLocalDriver` does, and begins without the
 * customer's answers: they are fetched as soon as it is made, while it rings and the customer picks
 * up. Until they are here, and where they can't be had, a choice waits for them; asked again, it
 * fetches them again.
 *
 * @param begun the rules of the scenario without its answers; see `withoutAnswers`
 * @param loadGrown fetches the rules of the whole one, on the same persona, and what carries choices
 * out on them; see `grownTo`
 */
export function createGrowingDriver(begun: CallRules, loadGrown: () => Promise<Grown>): CallDriver {
  let grown: Grown | null = null;
  let growing: Promise<Grown> | null = null;

  function grow(): Promise<Grown> {
    growing ??= loadGrown().then(
      (here) => (grown = here),
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
    scene: sceneOf(begun),
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
