import { useEffect, useRef, type RefObject } from 'react';

/**
 * Takes the focus to an element when what had it is gone, because something else stands there now.
 *
 * @param now changes when another thing is shown
 */
export function useKeptFocus<E extends HTMLElement>(now: string): RefObject<E | null> {
  const element = useRef<E>(null);
  const before = useRef(now);
  useEffect(() => {
    if (before.current === now) return;
    before.current = now;
    const { activeElement } = document;
    // Nobody had it, or who had it was taken off the page.
    if (activeElement === null || activeElement === document.body) {
      element.current?.focus({ preventScroll: true });
    }
  }, [now]);
  return element;
}
