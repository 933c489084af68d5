import { Suspense, useState } from 'react';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { RoomState } from '../../../../protocol/room/state.ts';
import type { Classroom } from '../../../../room/classroom.ts';
import { LoadingPage } from '../../../components/noticePage/NoticePage.tsx';
import { ScreenHeading } from '../../../components/ScreenHeading.tsx';
import { TopBar } from '../../../components/topBar/TopBar.tsx';
import { ActivityPart } from '../activities.tsx';
import { BeginActivity } from '../begin/BeginActivity.tsx';
import { ExportRoom } from '../export/ExportRoom.tsx';
import { JoinHere } from '../join/JoinHere.tsx';
import { shownActivity, useLiveRoom, useRoom, useRoomState, useServer } from '../room.tsx';
import { lanOf, useClassroom } from '../useClassroom.ts';
import { EndActivity } from './EndActivity.tsx';
import { Earlier } from './Earlier.tsx';
import { RoomMenu } from './RoomMenu.tsx';
import { Seats } from './Seats.tsx';
import { Switches } from './Switches.tsx';
import '../../../components/classCard.css';
import './desk.css';

/** The trainer's desk: what the class does, who is in it, and all that holds for the room. */
export function Desk() {
  const classroom = useServer();
  const [found] = useClassroom();
  const link = useLiveRoom((live) => live.link);
  if (found.found === 'looking' || link === 'connecting') return <LoadingPage />;
  return (
    <>
      <TopBar />
      <main className="page class-desk-page">
        <DeskOf classroom={classroom} lan={lanOf(found)} />
      </main>
    </>
  );
}

function DeskOf({ classroom, lan }: { classroom: Classroom; lan: readonly string[] }) {
  const messages = useMessages('classDesk');
  const room = useRoom();
  const state = useRoomState();
  const code = classroom.keys.find(room.id, 'trainer')?.code ?? null;
  return (
    <div className="class-desk">
      <div className="class-desk-head">
        <ScreenHeading>{messages.title}</ScreenHeading>
      </div>
      <div className="class-desk-work">
        {state.closed && <p className="class-remark">{messages.closed}</p>}
        <Work state={state} classroom={classroom} />
      </div>
      <aside className="class-desk-room" aria-label={messages.room}>
        {!state.closed && (
          <div className="class-card">
            <JoinHere {...{ code, lan }} locked={state.locked} />
          </div>
        )}
        {!state.closed && <Switches />}
        <Seats />
        <ExportRoom classroom={classroom} />
        <RoomMenu classroom={classroom} />
      </aside>
    </div>
  );
}

/** The activity under way, or the choice of the next one and what came of those before. */
function Work({ state, classroom }: { state: RoomState; classroom: Classroom }) {
  const room = useRoom();
  const [looking, setLooking] = useState<string | null>(null);
  const underWay = state.current !== null;
  const looked = state.activities.find(({ activity }) => activity === looking);
  const shown = underWay ? shownActivity(state) : (looked ?? shownActivity(state));
  return (
    <>
      {!underWay && !state.closed && (
        <BeginActivity give={(text) => classroom.giveScenario(room.id, text)} />
      )}
      {!underWay && (
        <Earlier
          activities={state.activities}
          shown={shown?.activity ?? null}
          onLook={setLooking}
        />
      )}
      {shown && (
        <Suspense fallback={null}>
          <ActivityPart activity={shown} part="desk" />
        </Suspense>
      )}
      {underWay && shown && <EndActivity activity={shown.activity} />}
    </>
  );
}
