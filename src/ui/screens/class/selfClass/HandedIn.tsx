import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { SelfDiagnosis } from '../../../../protocol/room/activities.ts';
import { fewestShown } from '../../../../protocol/room/applySelf.ts';
import { seated } from '../../../../protocol/room/state.ts';
import { useRoomState } from '../room.tsx';

/** How many have handed in, and when there is something to see; read out as it changes. */
export function HandedIn({ activity }: { activity: SelfDiagnosis }) {
  const messages = useMessages('classSelf');
  const seats = seated(useRoomState()).length;
  const { handedIn, distribution, endedAt, shownOf } = activity;
  const open = endedAt === null;
  return (
    <div className="self-class-handed">
      <p role="status" className="figures">
        <span>{messages.handedIn(handedIn, Math.max(handedIn, seats))}</span>{' '}
        {distribution && <span>{messages.shown}</span>}
      </p>
      {open && !distribution && <p className="quiet">{messages.soon(fewestShown)}</p>}
      {open && distribution && shownOf < handedIn && (
        <p className="quiet">{messages.more(fewestShown)}</p>
      )}
    </div>
  );
}
