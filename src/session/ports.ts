import type { CallSlot } from '../progress/savedCalls.ts';
import type { Pace } from '../progress/settings.ts';
import type { Transcript } from '../core/call/transcript.ts';
import type { Mood } from '../core/persona/moods.ts';
import type { Language } from '../core/course/language.ts';

/** Syllables without a word. */
export type Syllable = 'babbleA' | 'babbleE' | 'babbleO';

/** Sounds that a call makes; `audio/` fits it, and silence does too. */
export interface CallSounds {
  readonly ring: (ring: 'china' | 'generic' | null) => void;
  readonly play: (
    cue: 'pickUp' | 'hangUp' | 'dropped' | 'moodUp' | 'moodDown' | 'tick' | 'commitment' | Syllable,
    rate?: number,
  ) => void;
  readonly ambience: (name: 'office' | 'street' | null) => void;
  /** The call's first choice is on screen: more than ringing and picking up may be heard soon. */
  readonly prepare: () => void;
}

/** Whose network rings, by the call's language. */
export const ringOf = { zh: 'china', en: 'generic' } as const satisfies Record<Language, string>;

/** Reads words aloud in a voice of the device's. */
export interface SpokenVoice {
  /**
   * Begins to read; `onEnd` comes once, when the words are over, or when it has failed: then what is
   * left is shown by the clock. Returns false where there is no voice: then nothing is read and
   * `onEnd` never comes.
   *
   * @param ms how long the words are expected to take
   */
  readonly say: (words: string, ms: number, onEnd: (end: 'said' | 'failed') => void) => boolean;
  /** Falls silent at once; the pending `onEnd` no longer comes. */
  readonly cancel: () => void;
}

/** How the customer is heard. */
export interface Voice extends SpokenVoice {
  /** Murmurs without words while they are shown, where there is no voice to say them. */
  readonly murmur: (words: string, ms: number, mood: Mood) => void;
  /** How high the customer sounds: 1 as the sounds were made. */
  readonly pitch: number;
}

/** The trainee's wishes, read anew at every bubble. */
export interface Wishes {
  readonly pace: Pace;
  readonly speech: boolean;
}

/** What a live call needs from outside. */
export interface CallPorts {
  readonly sounds: CallSounds;
  readonly voice: Voice;
  /** Where the call is kept while it is under way. */
  readonly slot: CallSlot;
  readonly wishes: () => Wishes;
  /** The customer has picked up a call that was not begun earlier. */
  readonly onPickUp: (transcript: Transcript) => void;
  /** The last word is spoken; resolves when the call is in the record. */
  readonly onEnded: (transcript: Transcript, pauses: number) => Promise<void>;
  /** Somebody else has gone on with this call, or ended it: this one is over and counts nowhere. */
  readonly onElsewhere: () => void;
}
