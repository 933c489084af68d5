import type { ReactNode } from 'react';
import { Suspense } from 'react';
import type { Language } from '../../../src/core/course/language.ts';
import type { RecordStore } from '../../../src/progress/record/port.ts';
import type { Room } from '../../../src/room/liveRoom.ts';
import { loadMessages } from '../../../src/i18n/load.ts';
import type { ClassPart } from '../../../src/ui/routes/classPlace.ts';
import { ActivityPart } from '../../../src/ui/screens/class/activities.tsx';
import { RoomProvider, shownActivity, useRoomState } from '../../../src/ui/screens/class/room.tsx';
import { wordsIn } from '../../../src/ui/courseWords.ts';
import type { Classroom } from '../../../src/room/classroom.ts';
import { noServer } from '../../room/fakeClassroom.ts';
import { renderScreen } from '../support/renderScreen.tsx';

function Shown({ part }: { part: ClassPart }): ReactNode {
  const activity = shownActivity(useRoomState());
  return activity && <ActivityPart activity={activity} part={part} />;
}

/** The activity of a room, in one of its parts, with what the fake class lets it see. */
export async function renderPart(
  room: Room,
  part: ClassPart,
  language: Language = 'en',
  record?: RecordStore,
  classroom: Classroom = noServer,
) {
  for (const area of ['classCall', 'classRolePlay', 'classSelf', 'classWrite', 'sheet'] as const) {
    await loadMessages(language, area);
  }
  await wordsIn(language);
  return renderScreen(
    <Suspense fallback="…">
      <RoomProvider room={room} classroom={classroom}>
        <Shown part={part} />
      </RoomProvider>
    </Suspense>,
    { language, ...(record && { record }) },
  );
}
