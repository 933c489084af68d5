import { nobody } from '../../store/record.ts';
import { firstProfile } from '../profileKeys.ts';
import type { RecordStore, Row } from '../record/port.ts';

/**
 * Watches for a profile to be deleted in another tab: whoever went on as somebody who is gone would
 * bring them back, piece by piece.
 *
 * @param now who practises by now in this browser
 * @param leave hears once, and with whom to go on
 */
export function leaveWhenGone(
  record: RecordStore,
  profile: string,
  now: () => string,
  leave: (to: string) => void,
): void {
  const end = record.subscribe('profiles', () => {
    void record.all('profiles', nobody).then(
      (rows) => {
        const ids = (rows as readonly Row[]).map(({ id }) => id);
        if (ids.includes(profile)) return;
        end();
        leave(ids.find((id) => id === now()) ?? ids[0] ?? firstProfile);
      },
      // Nobody knows; the next change tells.
      () => undefined,
    );
  });
}
