import { presentCard } from '../catalogue/present.ts';
import { remembered } from '../i18n/remembered.ts';

/**
 * A scenario as it is now: `null` where it is gone, `undefined` where that can't be found out.
 *
 * @param _changes of the own scenarios so far, `ownChanges()`: after one it is looked up anew
 */
export const presentIn = remembered((id: string, _changes: number) =>
  presentCard(id).catch(() => undefined),
);
