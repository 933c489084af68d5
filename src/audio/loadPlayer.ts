import type { Player, SoundProblem } from './player.ts';

/**
 * Makes a player of the sounds under `base`sounds/ that tells `onProblem` of each failure.
 */
export type MakePlayer = (base: string, onProblem: (problem: SoundProblem) => void) => Player;

/** Fetches Howler and what plays through it. Rejects when the network or the browser refuses. */
export async function loadPlayer(): Promise<MakePlayer> {
  const [{ Howl, Howler }, { createPlayer }] = await Promise.all([
    import('howler'),
    import('./player.ts'),
  ]);
  return (base, onProblem) => createPlayer({ Howl, Howler }, base, onProblem);
}
