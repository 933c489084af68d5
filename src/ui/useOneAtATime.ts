import { useRef } from 'react';

/** Wraps what takes its time: asked again while it is at it, it does nothing more. */
export function useOneAtATime(act: () => Promise<unknown>): () => void {
  const atIt = useRef(false);
  return () => {
    if (atIt.current) return;
    atIt.current = true;
    void act().finally(() => (atIt.current = false));
  };
}
