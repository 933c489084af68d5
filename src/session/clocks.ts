/** Timers that stop together. */
export interface Clocks {
  /** Runs an action in so many ms. */
  readonly later: (ms: number, action: () => void) => void;
  /** As `later`, but what is due now runs before this returns. */
  readonly after: (ms: number, action: () => void) => void;
  readonly stop: () => void;
}

export function createClocks(): Clocks {
  let running: ReturnType<typeof setTimeout>[] = [];
  function later(ms: number, action: () => void): void {
    running.push(setTimeout(action, ms));
  }
  return {
    later,
    after(ms, action) {
      if (ms > 0) later(ms, action);
      else action();
    },
    stop() {
      running.forEach(clearTimeout);
      running = [];
    },
  };
}
