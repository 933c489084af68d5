import { useMemo } from 'react';
import type { Transcript } from '../../../../core/call/transcript.ts';
import { usePorts } from '../../../ports.tsx';
import { navigate } from '../../../routes/hashLocation.ts';

export interface Rewind {
  /** Whether a call with this customer waits to be gone on with. */
  readonly isUnderWay: () => boolean;
  /** Plays on from before a turn. @throws where it can't */
  readonly onRewind: (turn: number) => Promise<void>;
}

/** The ways back into a call; what they take is loaded once one is gone. */
export function useRewind(transcript: Transcript): Rewind {
  const { progress } = usePorts();
  return useMemo(
    () => ({
      isUnderWay: () => progress.isUnderWay(transcript.scenario.id),
      onRewind: async (turn: number) => {
        const { rewind } = await import('./rewind.ts');
        navigate(await rewind(transcript, turn, progress));
      },
    }),
    [progress, transcript],
  );
}
