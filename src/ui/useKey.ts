import { useKeys } from './useKeys.ts';

/** What has a use of its own for Enter. */
const pressable = 'a, button, input, select, textarea, summary, dialog';

/**
 * Acts on one key, by `useKeys`' rules; Enter belongs to what has the focus, if that has a use for it.
 *
 * @param key as in `keyName`; names such as `Enter` in any case
 */
export function useKey(key: string, act: () => void): void {
  useKeys((name, target) => {
    if (name !== key.toLowerCase()) return false;
    if (name === 'enter' && target instanceof Element && target.closest(pressable)) return false;
    act();
    return true;
  });
}
