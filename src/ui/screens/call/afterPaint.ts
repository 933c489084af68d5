import { createStore, type StoreApi } from 'zustand/vanilla';

/** A page that isn't shown paints no frames: then this is waited for instead, ms. */
const hiddenMs = 100;

/** Runs an action once the next frame is painted. Returns what calls it off. */
export function afterPaint(action: () => void): () => void {
  let task: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(hidden);
    clearTimeout(task);
  };
  const run = () => {
    stop();
    action();
  };
  // A frame's callbacks run before it is painted, a task of its own after.
  const frame = requestAnimationFrame(() => {
    task = setTimeout(run);
  });
  const hidden = setTimeout(run, hiddenMs);
  return stop;
}

/**
 * What a store holds, one frame late: what was just said is painted before anything is worked out
 * for what can be said to it.
 */
export function storeAfterPaint<State>(store: StoreApi<State>): {
  readonly store: StoreApi<State>;
  readonly stop: () => void;
} {
  const late = createStore<State>()(store.getState);
  let cancel: (() => void) | null = null;
  const unsubscribe = store.subscribe(() => {
    cancel ??= afterPaint(() => {
      cancel = null;
      late.setState(store.getState(), true);
    });
  });
  return {
    store: late,
    stop() {
      unsubscribe();
      cancel?.();
    },
  };
}
