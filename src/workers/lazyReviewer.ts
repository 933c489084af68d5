import type { Reviewer } from '../analysis/review/reviewer.ts';

/** A reviewer whose code is fetched with the first review, for nothing before a call needs it. */
export function lazyReviewer(load: () => Promise<Reviewer>): Reviewer {
  let here: Promise<Reviewer> | null = null;
  return {
    async review(...asked) {
      here ??= load();
      try {
        return await (await here).review(...asked);
      } catch {
        here = null;
        return { problem: 'failed' };
      }
    },
    dispose() {
      here?.then(
        (reviewer) => reviewer.dispose(),
        () => undefined,
      );
      here = null;
    },
  };
}
