import { useEffect } from 'react';
import { useLanguage } from '../../../i18n/useMessages.tsx';
import { usePorts } from '../../ports.tsx';
import { afterPaint } from './afterPaint.ts';
import { fetchEnd } from './lazyParts.tsx';

/** Fetches what a call needs later on: its end and its sounds, once there has been something to choose. */
export function usePreparedEnd(offered: boolean): void {
  const language = useLanguage();
  const { sounds } = usePorts();
  useEffect(() => {
    if (!offered) return;
    // The lines stand there first.
    return afterPaint(() => {
      fetchEnd(language);
      sounds.prepare();
    });
  }, [offered, language, sounds]);
}
