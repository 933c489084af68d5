import { Suspense, useState } from 'react';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { seated, seatOf } from '../../../../protocol/room/state.ts';
import { Notice } from '../../../components/Notice.tsx';
import { ScreenHeading } from '../../../components/ScreenHeading.tsx';
import { TopBar } from '../../../components/topBar/TopBar.tsx';
import { ActivityPart } from '../activities.tsx';
import { PresentNames } from '../PresentNames.tsx';
import { shownActivity, useRoom, useRoomState } from '../room.tsx';
import { SeatName } from './SeatName.tsx';
import { WholeContext } from './whole.ts';
import './seatShell.css';

/** A seat's phone: who one is, what holds for the class, and what goes on now. */
export function SeatShell() {
  const { title } = useMessages('classRoom');
  const [whole, setWhole] = useState(false);
  return (
    <WholeContext value={setWhole}>
      {!whole && <TopBar />}
      {/* One element for both, so that what is inside stays as it is. */}
      <div className={whole ? undefined : 'page seat'} role={whole ? undefined : 'main'}>
        {!whole && (
          <>
            <div className="seat-head">
              <ScreenHeading>{title}</ScreenHeading>
              <SeatName />
            </div>
            <Standing />
          </>
        )}
        <Suspense fallback={null}>
          <GoesOn />
        </Suspense>
      </div>
    </WholeContext>
  );
}

/** What holds for everybody: paused, closed. */
function Standing() {
  const { seat } = useMessages('classRoom');
  const { paused, closed } = useRoomState();
  if (closed) return <Notice>{seat.closed}</Notice>;
  if (!paused) return null;
  return <Notice>{paused === 'trainer' ? seat.paused : seat.trainerGone}</Notice>;
}

function GoesOn() {
  const { seat } = useMessages('classRoom');
  const state = useRoomState();
  const { me } = useRoom();
  const activity = shownActivity(state);
  const taken = me.role === 'seat' && seatOf(state, me.seat);
  return (
    <>
      {taken && state.current === null && !state.closed && (
        <div className="seat-wait">
          <p role="status">
            <span>{activity ? seat.between : seat.wait}</span>{' '}
            <span className="quiet">{seat.members(seated(state).length)}</span>
          </p>
          <PresentNames />
        </div>
      )}
      {activity && <ActivityPart activity={activity} part="seat" />}
    </>
  );
}
