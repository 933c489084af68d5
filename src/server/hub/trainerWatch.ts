import type { Clock } from './ports.ts';

/** How long the last trainer's connection may be gone before the room is paused, ms. */
export const trainerGraceMs = 10_000;

/** Sees to it that a room pauses while no trainer is connected, and goes on when one is back. */
export interface TrainerWatch {
  /** So many trainers are connected to the room now. */
  readonly count: (room: string, trainers: number) => void;
  /** The room is in memory no longer. */
  readonly forget: (room: string) => void;
}

/** @param tell told when a room has been without a trainer for long enough, and when one is back */
export function trainerWatch(
  clock: Clock,
  tell: (room: string, gone: boolean) => void,
): TrainerWatch {
  const waiting = new Map<string, () => void>();

  function stop(room: string): void {
    waiting.get(room)?.();
    waiting.delete(room);
  }

  return {
    count: (room, trainers) => {
      if (trainers > 0) {
        stop(room);
        tell(room, false);
      } else if (!waiting.has(room)) {
        const callOff = clock.after(trainerGraceMs, () => {
          waiting.delete(room);
          tell(room, true);
        });
        waiting.set(room, callOff);
      }
    },
    forget: stop,
  };
}
