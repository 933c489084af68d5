import { useEffect } from 'react';

/**
 * Does what is left to do when a screen is left: for another one, or with the whole page.
 *
 * @param leave the same function every time, or it is done at every render
 */
export function useLeaving(leave: () => void): void {
  useEffect(() => {
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [leave]);
}
