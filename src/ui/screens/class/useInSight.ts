import { useEffect, useRef, type RefObject } from 'react';

/** A phone on its side, or an enlarged page: not all of it finds room at once. */
const low = '(max-height: 520px)';

/**
 * Where the window is low, brings what matters into sight when it comes and whenever something new
 * stands there; else it is left where the trainee has scrolled to.
 *
 * @param now changes when something new stands there
 * @param within names what is brought to the top, inside of the element; none: the element itself
 */
export function useInSight<E extends HTMLElement>(
  now: string,
  within?: string,
): RefObject<E | null> {
  const element = useRef<E>(null);
  const before = useRef<string>(null);
  useEffect(() => {
    if (before.current === now) return;
    before.current = now;
    const root = element.current;
    if (!root || !matchMedia(low).matches) return;
    const inner = within === undefined ? null : root.querySelector(within);
    (inner ?? root).scrollIntoView({ block: 'start' });
  }, [now, within]);
  return element;
}
