import type { WholeCall } from './wholeCall.ts';

/** Time for what is on screen to be painted before anything else is done, ms. */
export const paintMs = 100;

/** The rest of a call that began with its opening. */
export interface RestOfCall {
  readonly here: () => WholeCall | null;
  readonly fetch: () => void;
  /** Fetches it once what is on screen has been painted. */
  readonly fetchSoon: () => void;
  readonly stop: () => void;
}

/**
 * Fetches the whole call once.
 *
 * @param whole the call, or what loads it
 * @param onHere told when it has come, not when it was there from the start
 * @param onFailed told when it has not; `fetch` tries again
 */
export function restOfCall(
  whole: WholeCall | (() => Promise<WholeCall>),
  onHere: (whole: WholeCall) => void,
  onFailed: () => void,
): RestOfCall {
  let here = typeof whole === 'function' ? null : whole;
  let loading = false;
  let soon: ReturnType<typeof setTimeout> | undefined;

  function fetch(): void {
    if (here || loading || typeof whole !== 'function') return;
    loading = true;
    whole().then(
      (loaded) => {
        here = loaded;
        onHere(loaded);
      },
      () => {
        loading = false;
        onFailed();
      },
    );
  }

  return {
    here: () => here,
    fetch,
    fetchSoon() {
      clearTimeout(soon);
      soon = setTimeout(fetch, paintMs);
    },
    stop: () => clearTimeout(soon),
  };
}
