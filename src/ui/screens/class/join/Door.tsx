import { useState } from 'react';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { readJoinCode } from '../../../../protocol/joinCode.ts';
import type { Classroom } from '../../../../room/classroom.ts';
import { Button } from '../../../components/Button.tsx';
import { LoadingPage, NoticePage } from '../../../components/noticePage/NoticePage.tsx';
import { ScreenHeading } from '../../../components/ScreenHeading.tsx';
import { TopBar } from '../../../components/topBar/TopBar.tsx';
import { useQuery } from '../../../routes/hashLocation.ts';
import { useClassroom } from '../useClassroom.ts';
import { JoinForm } from './JoinForm.tsx';
import { KeptRooms } from './KeptRooms.tsx';
import { OpenRoom } from './OpenRoom.tsx';
import './door.css';

/** `#/class?code=…`: the way to a seat, back to one, or to a room of one's own. */
export function Door() {
  const messages = useMessages('classRoom');
  const [classroom, again] = useClassroom();
  const { none, outdated } = messages;
  switch (classroom.found) {
    case 'looking':
      return <LoadingPage />;
    case 'none':
      return (
        <>
          <TopBar />
          <NoticePage
            whole
            title={none.title}
            ways={
              <Button kind="now" onClick={again}>
                {none.retry}
              </Button>
            }
          >
            <p>{none.body}</p>
          </NoticePage>
        </>
      );
    case 'outdated':
      return (
        <NoticePage
          whole
          title={outdated.title}
          ways={
            <Button kind="now" onClick={() => location.reload()}>
              {outdated.reload}
            </Button>
          }
        >
          <p>{outdated.body}</p>
        </NoticePage>
      );
    case 'here':
      return (
        <>
          <TopBar />
          <main className="page door">
            <ScreenHeading>{messages.title}</ScreenHeading>
            <p className="quiet">{messages.lead}</p>
            <Ways classroom={classroom.classroom} />
          </main>
        </>
      );
  }
}

function Ways({ classroom }: { classroom: Classroom }) {
  const code = new URLSearchParams(useQuery()).get('code') ?? '';
  const [keys, setKeys] = useState(classroom.keys.all);
  const asked = readJoinCode(code);
  return (
    <div className="door-ways">
      {keys.length > 0 && (
        <KeptRooms
          keys={keys}
          asked={asked}
          onForget={(key) => {
            classroom.forget(key);
            setKeys(classroom.keys.all());
          }}
        />
      )}
      <JoinForm key={code} classroom={classroom} code={code} />
      <OpenRoom classroom={classroom} />
    </div>
  );
}
