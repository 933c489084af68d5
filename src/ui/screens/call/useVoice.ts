import { useEffect, useState } from 'react';
import type { Language } from '../../../core/course/language.ts';
import type { createMurmur, Murmur } from '../../../session/murmur.ts';
import { pitchOf } from '../../../session/pitch.ts';
import type { CallSounds, SpokenVoice, Voice } from '../../../session/ports.ts';

/** How often voices are asked for that come late, ms. */
const askAgainMs = 1000;

interface CustomerVoice {
  readonly voice: Voice;
  /** The device has a voice for the language. */
  readonly available: boolean;
}

/**
 * The customer's voice. Its code comes late; until then, and where the device has none for the
 * language, they murmur without words.
 *
 * @param name the customer's: no two murmur alike
 */
export function useVoice(
  language: Language,
  sex: 'female' | 'male',
  name: string,
  sounds: CallSounds,
): CustomerVoice {
  const [available, setAvailable] = useState(false);
  const [holder] = useState(() => {
    let inner: SpokenVoice | null = null;
    const pitch = pitchOf(sex, name);
    let murmur: Murmur | null = null;
    const voice: Voice = {
      say: (words, ms, onEnd) => inner?.say(words, ms, onEnd) ?? false,
      murmur: (words, ms, mood) => murmur?.say(words, ms, mood),
      pitch,
      cancel: () => {
        murmur?.stop();
        inner?.cancel();
      },
    };
    const murmurBy = (create: typeof createMurmur) => (murmur = create(sounds, pitch));
    return { voice, set: (made: SpokenVoice | null) => (inner = made), murmurBy };
  });
  useEffect(() => {
    import('../../../session/murmur.ts').then(
      ({ createMurmur: create }) => holder.murmurBy(create),
      () => undefined,
    );
  }, [holder]);
  useEffect(() => {
    // Old WebViews have no speech synthesis at all, whatever the types say.
    const synthesis = window.speechSynthesis as SpeechSynthesis | undefined;
    if (!synthesis) return;
    let wanted = true;
    let made = false;
    // The reader's code comes only where there are voices to read with. Chrome and Safari fill the
    // list of voices late, some browsers without a word of it.
    const look = () => {
      if (made || synthesis.getVoices().length === 0) return;
      made = true;
      import('../../../session/speech.ts').then(
        ({ createVoice, hasVoice }) => {
          if (!wanted) return;
          made = hasVoice(synthesis, language);
          if (!made) return;
          clearInterval(asking);
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
