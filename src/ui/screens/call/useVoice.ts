import { useEffect, useState } from 'react';
import type { Language } from '../../../core/course/language.ts';
import type { Voice } from '../../../session/ports.ts';

interface CustomerVoice {
  readonly voice: Voice;
  /** The device has a voice for the language. */
  readonly available: boolean;
}

/** The customer's voice. Its code comes late; until then, and without a voice, it is silent. */
export function useVoice(language: Language, sex: 'female' | 'male'): CustomerVoice {
  const [available, setAvailable] = useState(false);
  const [holder] = useState(() => {
    let inner: Voice | null = null;
    const voice: Voice = {
      say: (words, onEnd) => inner?.say(words, onEnd) ?? false,
      cancel: () => inner?.cancel(),
    };
    return { voice, set: (made: Voice | null) => (inner = made) };
  });
  useEffect(() => {
    // Old WebViews have no speech synthesis at all, whatever the types say.
    const synthesis = window.speechSynthesis as SpeechSynthesis | undefined;
    if (!synthesis) return;
    let wanted = true;
    // The reader's code comes only where there is a voice to read with. Chrome and Safari fill the
    // list of voices late.
    const look = () => {
      if (!synthesis.getVoices().some(({ lang }) => lang.toLowerCase().startsWith(language)))
        return;
      import('../../../session/speech.ts').then(
        ({ createVoice, hasVoice }) => {
          if (!wanted) return;
          holder.set(createVoice({ synthesis, language, sex }));
          setAvailable(hasVoice(synthesis, language));
        },
        () => undefined,
      );
    };
    look();
    synthesis.addEventListener?.('voiceschanged', look);
    return () => {
      wanted = false;
      synthesis.removeEventListener?.('voiceschanged', look);
      holder.voice.cancel();
      holder.set(null);
    };
  }, [holder, language, sex]);
  return { voice: holder.voice, available };
}
