import type { ClassCall } from '../../../../protocol/room/activities.ts';

/** What the class is at: it waits for the pick-up, votes, looks at the votes, or the call is over. */
export type Phase = 'before' | 'voting' | 'closed' | 'over';

export function phaseOf({ pickedUp, ending, vote }: ClassCall): Phase {
  if (!pickedUp) return 'before';
  if (ending !== null) return 'over';
  return vote ? 'closed' : 'voting';
}
