import { useEffect } from 'react';
import type { Settings } from '../../progress/settings.ts';
import './base.css';

/** Dresses the page: by day, by night, or as the system has it. */
export function useTheme(theme: Settings['theme']): void {
  useEffect(() => {
    const root = document.documentElement;
    if (theme === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }, [theme]);
}
