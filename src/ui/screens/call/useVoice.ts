import { useEffect, useState } from 'react';
import type { Language } from '../../../core/course/language.ts';
import type { Voice } from '../../../session/ports.ts';
import { speaks } from '../../../session/voiceLanguage.ts';

/** How often voices are asked for that come late, ms. */
const askAgainMs = 1000;

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
      say: (words, ms, onEnd) => inner?.say(words, ms, onEnd) ?? false,
      cancel: () => inner?.cancel(),
    };
    return { voice, set: (made: Voice | null) => (inner = made) };
  });
  useEffect(() => {
    // Old WebViews have no speech synthesis at all, whatever the types say.
    const synthesis = window.speechSynthesis as SpeechSynthesis | undefined;
    if (!synthesis) return;
    let wanted = true;
    let made = false;
    // The reader's code comes only where there is a voice to read with. Chrome and Safari fill the
    // list of voices late, some browsers without a word of it.
    const look = () => {
      if (made || !synthesis.getVoices().some(({ lang }) => speaks(lang, language))) return;
      made = true;
      clearInterval(asking);
      import('../../../session/speech.ts').then(
        ({ createVoice }) => {
          if (!wanted) return;
          holder.set(createVoice({ synthesis, language, sex }));
          setAvailable(true);
        },
        () => {
          made = false;
        },
      );
    };
    const asking = setInterval(look, askAgainMs);
    look();
    synthesis.addEventListener?.('voiceschanged', look);
    return () => {
      wanted = false;
      clearInterval(asking);
      synthesis.removeEventListener?.('voiceschanged', look);
      holder.voice.cancel();
      holder.set(null);
    };
  }, [holder, language, sex]);
  return { voice: holder.voice, available };
}
