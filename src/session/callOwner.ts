/** One tab's hold on the call with a scenario. */
export interface Claim {
  /** Lets go; another tab can have it. */
  readonly release: () => void;
}

/** Sees to it that one tab at a time plays the call with a scenario. */
export interface CallOwner {
  /**
   * Takes hold of the call unless another tab has it. Several claims of one tab are one.
   *
   * @param onLost another tab has taken the call over
   * @returns `null` where another tab has it
   */
  readonly claim: (scenario: string, onLost: () => void) => Promise<Claim | null>;
  /** Takes the call over from whichever tab has it. */
  readonly takeOver: (scenario: string, onLost: () => void) => Promise<Claim>;
}

/** What a tab holds. */
interface Hold {
  readonly granted: Promise<boolean>;
  readonly claims: Set<() => void>;
  readonly letGo: () => void;
}

type Locks = Pick<LockManager, 'request'>;

/** Before the names of all locks on calls. */
export const callLocks = 'pickup.call.';
const nameOf = (scenario: string) => callLocks + scenario;

/**
 * By the browser's Web Locks, which a page that closes or crashes gives back by itself. Where there
 * are none (an insecure address), every tab has the call, and the saver alone tells them apart.
 */
export function createCallOwner(locks: Locks | undefined): CallOwner {
  const holds = new Map<string, Hold>();

  function hold(manager: Locks, scenario: string, options: LockOptions): Hold {
    let got = false;
    let letGo = () => {};
    const done = new Promise<void>((resolve) => (letGo = resolve));
    const claims = new Set<() => void>();
    const granted = new Promise<boolean>((resolve) => {
      manager
        .request(nameOf(scenario), options, (lock) => {
          got = lock !== null;
          resolve(got);
          return lock && done;
        })
        .catch(() => {
          // A browser that refuses locks is one without them.
          resolve(true);
          if (!got) return;
          if (holds.get(scenario) === made) holds.delete(scenario);
          for (const lost of claims) lost();
        });
    });
    const made: Hold = { granted, claims, letGo };
    holds.set(scenario, made);
    return made;
  }

  function claimOn(scenario: string, { claims, letGo }: Hold, onLost: () => void): Claim {
    const told = () => onLost();
    claims.add(told);
    return {
      release() {
        claims.delete(told);
        // A screen that is drawn anew claims again at once.
        setTimeout(() => {
          if (claims.size > 0) return;
          if (holds.get(scenario)?.claims === claims) holds.delete(scenario);
          letGo();
        });
      },
    };
  }

  return {
    async claim(scenario, onLost) {
      if (!locks) return { release: () => undefined };
      const held = holds.get(scenario) ?? hold(locks, scenario, { ifAvailable: true });
      const claim = claimOn(scenario, held, onLost);
      if (await held.granted) return claim;
      claim.release();
      if (holds.get(scenario) === held) holds.delete(scenario);
      return null;
    },
    async takeOver(scenario, onLost) {
      if (!locks) return { release: () => undefined };
      const held = hold(locks, scenario, { steal: true });
      const claim = claimOn(scenario, held, onLost);
      await held.granted;
      return claim;
    },
  };
}
