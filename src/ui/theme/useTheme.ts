import { useEffect } from 'react';
import type { Settings } from '../../progress/settings.ts';
import './base.css';

const forced = '(forced-colors: active)';
const wide = '(min-width: 1600px)';
const low = '(max-height: 519px)';

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
    // Few need these styles: they come where they are needed.
    const off = [
      whenever(forced, () => import('./forced.css')),
      whenever(wide, () => import('./big.css')),
      whenever(low, () => import('./low.css')),
    ];
    return () => off.forEach((stop) => stop());
  }, []);
  useEffect(() => {
    if (textSize === 'backRow') import('./big.css').catch(() => undefined);
  }, [textSize]);
}

/** Loads styles once a media query holds. Returns what stops watching. */
function whenever(query: string, load: () => Promise<unknown>): () => void {
  const media = (window.matchMedia as typeof window.matchMedia | undefined)?.(query);
  const look = () => {
    if (media?.matches) load().catch(() => undefined);
  };
  look();
  media?.addEventListener('change', look);
  return () => media?.removeEventListener('change', look);
}
