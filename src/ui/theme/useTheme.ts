import { useEffect } from 'react';
import type { Settings } from '../../progress/settings.ts';
import './base.css';

const forced = '(forced-colors: active)';

/** Dresses the page: by day, by night, or as the system has it; words for one reader or a room. */
export function useTheme({ theme, textSize, keys }: Settings): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'auto') delete dataset['theme'];
    else dataset['theme'] = theme;
    dataset['size'] = textSize;
    // Hints for keys that do nothing are hidden.
    dataset['keys'] = keys ? 'on' : 'off';
  }, [theme, textSize, keys]);
  useEffect(() => {
    const media = (window.matchMedia as typeof window.matchMedia | undefined)?.(forced);
    if (!media) return;
    // Few need these styles: they come where the system picks the colours.
    const look = () => {
      if (media.matches) import('./forced.css').catch(() => undefined);
    };
    look();
    media.addEventListener('change', look);
    return () => media.removeEventListener('change', look);
  }, []);
}
