import { lazy, Suspense } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { Classroom } from '../../../room/classroom.ts';
import { Button } from '../../components/Button.tsx';
import { LoadingPage, NoticePage } from '../../components/noticePage/NoticePage.tsx';
import type { ClassPart } from '../../routes/classPlace.ts';
import { navigate } from '../../routes/hashLocation.ts';
import { GoneRoom } from './GoneRoom.tsx';
import { RoomProvider, useLiveRoom, useRoom } from './room.tsx';
import { RoomNotices } from './RoomNotices.tsx';
import { useEntered } from './useEntered.ts';

const parts = {
  seat: lazy(() => import('./seat/SeatShell.tsx').then((m) => ({ default: m.SeatShell }))),
  desk: lazy(() => import('./desk/Desk.tsx').then((m) => ({ default: m.Desk }))),
  wall: lazy(() => import('./wall/Wall.tsx').then((m) => ({ default: m.Wall }))),
};

interface EnteredRoomProps {
  readonly id: string;
  readonly part: ClassPart;
}

/** A room that this browser has a key of, in the part that the key opens. */
export function EnteredRoom({ id, part }: EnteredRoomProps) {
  const { gate } = useMessages('classRoom');
  const { loadFailed } = useMessages('common');
  const [entered, again] = useEntered(id, part);
  switch (entered.state) {
    case 'loading':
      return <LoadingPage />;
    case 'here':
      return entered.value ? (
        <RoomProvider {...entered.value}>
          <Inside part={part} classroom={entered.value.classroom} />
        </RoomProvider>
      ) : (
        <NoticePage whole title={gate.noKey.title} ways={<ToDoor />}>
          <p>{gate.noKey.body}</p>
        </NoticePage>
      );
    case 'failed':
      return (
        <NoticePage
          whole
          title={loadFailed.title}
          ways={
            <>
              <Button kind="now" onClick={again}>
                {loadFailed.action}
              </Button>
              <ToDoor />
            </>
          }
        >
          <p>{loadFailed.body}</p>
        </NoticePage>
      );
  }
}

function ToDoor() {
  const { gate } = useMessages('classRoom');
  return (
    <a className="button button-quiet" href="#/class">
      {gate.door}
    </a>
  );
}

function Inside({ part, classroom }: { part: ClassPart; classroom: Classroom }) {
  const { gate } = useMessages('classRoom');
  const { id, me, retry } = useRoom();
  const link = useLiveRoom((live) => live.link);
  const gone = useLiveRoom((live) => live.gone);
  if (link === 'gone' && gone) {
    return (
      <GoneRoom
        why={gone}
        onRetry={retry}
        onForget={() => {
          const key = classroom.keys.find(id, me.role);
          if (key) classroom.forget(key);
          navigate('/class');
        }}
      />
    );
  }
  if (link === 'connecting') {
    return (
      <main className="notice-page" aria-busy="true">
        <p role="status">{gate.connecting}</p>
      </main>
    );
  }
  const Part = parts[part];
  return (
    <>
      <RoomNotices />
      <Suspense fallback={<LoadingPage />}>
        <Part />
      </Suspense>
    </>
  );
}
