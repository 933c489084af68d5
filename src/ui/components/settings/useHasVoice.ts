import { useSyncExternalStore } from 'react';
import type { Language } from '../../../core/course/language.ts';
import { hasVoice } from '../../../session/speech.ts';

// Old WebViews have no speech synthesis at all, whatever the types say.
const synthesis = () => window.speechSynthesis as SpeechSynthesis | undefined;

function subscribe(onChange: () => void): () => void {
  const source = synthesis();
  source?.addEventListener?.('voiceschanged', onChange);
  // Some browsers fill the list late without a word of it.
  const asking = setInterval(onChange, 1000);
  return () => {
    clearInterval(asking);
    source?.removeEventListener?.('voiceschanged', onChange);
  };
}

/** Whether the device has a voice for a language; Chrome and Safari find out late. */
export function useHasVoice(language: Language): boolean {
  return useSyncExternalStore(subscribe, () => hasVoice(synthesis(), language));
}
