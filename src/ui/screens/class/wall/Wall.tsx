import { Suspense } from 'react';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { seated } from '../../../../protocol/room/state.ts';
import { LoadingPage } from '../../../components/noticePage/NoticePage.tsx';
import { ScreenHeading } from '../../../components/ScreenHeading.tsx';
import { ActivityPart } from '../activities.tsx';
import { JoinHere } from '../join/JoinHere.tsx';
import { PresentNames } from '../PresentNames.tsx';
import { shownActivity, useLiveRoom, useRoom, useRoomState, useServer } from '../room.tsx';
import { lanOf, useClassroom } from '../useClassroom.ts';
import '../../../components/classCard.css';
import './wall.css';

/** The projector's wall: how to get in, always in sight, and what the class does. */
export function Wall() {
  const messages = useMessages('classDesk');
  const classroom = useServer();
  const [found] = useClassroom();
  const room = useRoom();
  const state = useRoomState();
  const link = useLiveRoom((live) => live.link);
  if (found.found === 'looking' || link === 'connecting') return <LoadingPage />;
  const activity = shownActivity(state);
  const code = classroom.keys.find(room.id, 'projector')?.code ?? null;
  return (
    <main className="class-wall" data-lobby={activity === null}>
      <header className="class-wall-head">
        <ScreenHeading>{messages.wall.title}</ScreenHeading>
        <p role="status">
          {state.closed
            ? messages.closed
            : state.paused !== null
              ? messages.wall.paused[state.paused]
              : ''}
        </p>
      </header>
      <aside className="class-wall-join" aria-label={messages.join.title}>
        {!state.closed && <JoinHere code={code} lan={lanOf(found)} locked={state.locked} />}
        <Present />
      </aside>
      {activity && (
        <div className="class-wall-work">
          <Suspense fallback={null}>
            <ActivityPart activity={activity} part="wall" />
          </Suspense>
        </div>
      )}
    </main>
  );
}

/** How many are in, and who. */
function Present() {
  const { wall: messages } = useMessages('classDesk');
  const inside = seated(useRoomState());
  return (
    <div className="class-present">
      <p role="status" className="figures">
        {messages.inside(inside.length)}
      </p>
      <PresentNames />
    </div>
  );
}
