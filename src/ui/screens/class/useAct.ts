import { useState } from 'react';
import type { Operation } from '../../../protocol/operations/operations.ts';
import type { Asked } from '../../../room/liveRoom.ts';
import { useRoom } from './room.tsx';

/** One thing after the other, asked of the room: what is pressed twice is asked once. */
export interface Acting {
  /** What was asked last hasn't been answered. */
  readonly busy: boolean;
  /** Asks; the room's own notices say where it was refused. */
  readonly act: (operation: Operation) => Promise<Asked>;
}

/** Asks the room for things, and knows whether an answer is still to come. */
export function useAct(): Acting {
  const room = useRoom();
  const [busy, setBusy] = useState(false);
  return {
    busy,
    async act(operation) {
      setBusy(true);
      const asked = await room.ask(operation);
      setBusy(false);
      return asked;
    },
  };
}
