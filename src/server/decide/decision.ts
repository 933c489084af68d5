import type { RoomEvent } from '../../protocol/events/events.ts';
import type { Refusal } from '../../protocol/refusals.ts';
import type { ScenarioRef } from '../../protocol/values.ts';

/** What comes of an operation: one event for the log, or a refusal that leaves no trace. */
export type Decision = { readonly event: RoomEvent } | { readonly refusal: Refusal };

/** What only the server can give. */
export interface House {
  /** A name that nobody has, and that tells nothing. */
  readonly id: () => string;
  /** Dice for a call, 0–4,294,967,295. */
  readonly seed: () => number;
  /** A whole number from 0 to n − 1, each as likely. */
  readonly below: (n: number) => number;
  /** Whether a scenario can be played here, beside those that trainers gave to the room. */
  readonly plays: (scenario: ScenarioRef) => boolean;
}

/** Refusals that carry nothing but their code. */
type Bare = { [R in Refusal as keyof R extends 'code' ? R['code'] : never]: R };

/** Why not, in a word. */
export const no = (code: keyof Bare): Decision => ({ refusal: { code } as Refusal });

/** The items in an order that is drawn, each as likely (Fisher–Yates). */
export function drawn<T>(items: readonly T[], { below }: Pick<House, 'below'>): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = below(i + 1);
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}
