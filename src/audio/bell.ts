import { firstSounds } from './firstSounds.ts';
import type { SoundProblem } from './player.ts';

/** What the bell uses of the browser's audio element. */
export type BellElement = Pick<HTMLAudioElement, 'play' | 'pause' | 'volume'>;

export type Bell = {
  /** @param volume 0 to 1 */
  play: (sound: keyof typeof firstSounds, volume: number) => void;
  /** Ends what is sounding. */
  silence: () => void;
};

/**
 * Rings and picks up with the browser's own audio element, so that Howler need not be there before
 * the first line can be chosen. Nothing throws; failures are told.
 */
export function createBell(
  base: string,
  onProblem: (problem: SoundProblem) => void,
  make: (url: string) => BellElement,
): Bell {
  let sounding: BellElement | null = null;
  return {
    play(sound, volume) {
      const { file, level } = firstSounds[sound];
      const report = (detail: unknown) => onProblem({ sound, detail });
      try {
        sounding?.pause();
        sounding = make(`${base}sounds/${file}.wav`);
        sounding.volume = Math.min(1, Math.max(0, level * volume));
        sounding.play().catch((detail: unknown) => {
          // Cut short by ourselves: a call may be answered before its ring is loaded.
          if (!(detail instanceof DOMException && detail.name === 'AbortError')) report(detail);
        });
      } catch (detail) {
        report(detail);
      }
    },
    silence() {
      sounding?.pause();
      sounding = null;
    },
  };
}
