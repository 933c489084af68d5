import { useLayoutEffect, useRef } from 'react';

/** What has a use of its own for keys. */
const busy: Readonly<Record<string, string>> = {
  enter: 'a, button, input, select, textarea, summary, dialog',
  letter: 'input:not([type=radio], [type=checkbox], [type=range]), select, textarea, dialog',
};

/**
 * Acts on a key pressed anywhere on the page, without modifiers, unless what has the focus has a use
 * for it. It listens from the moment the page shows what the key does, hence layout effects: a key
 * pressed before a later effect would be lost.
 *
 * @param key as in `KeyboardEvent.key`, letters in lower case
 */
export function useKey(key: string, act: () => void): void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.key.toLowerCase() !== key.toLowerCase()) return;
      if (event.repeat || event.isComposing || event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const taken = busy[key === 'Enter' ? 'enter' : 'letter'] ?? '';
      if (target instanceof Element && target.closest(taken)) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [key]);
}
