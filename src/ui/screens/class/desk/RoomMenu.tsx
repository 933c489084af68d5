import { useState } from 'react';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { Classroom } from '../../../../room/classroom.ts';
import { Button } from '../../../components/Button.tsx';
import { Confirm } from '../../../components/Confirm.tsx';
import { classPath } from '../../../routes/classPlace.ts';
import { navigate } from '../../../routes/hashLocation.ts';
import { useLiveRoom, useRoom } from '../room.tsx';
import { KeepDays } from './KeepDays.tsx';
import { HandOver } from './HandOver.tsx';

/** The wall, another trainer, how long the room is kept, and its end. */
export function RoomMenu({ classroom }: { classroom: Classroom }) {
  const { menu: messages } = useMessages('classDesk');
  const room = useRoom();
  const closed = useLiveRoom(({ state }) => state.closed);
  const [asking, setAsking] = useState<'close' | 'delete' | null>(null);
  const [failed, setFailed] = useState(false);
  const remove = async () => {
    setFailed(false);
    const answered = await classroom.deleteRoom(room.id);
    if (!answered.ok) return setFailed(true);
    room.leave();
    for (const key of classroom.keys.all()) if (key.room === room.id) classroom.forget(key);
    return navigate('/class');
  };
  return (
    <section className="class-card" aria-labelledby="class-menu">
      <h2 id="class-menu">{messages.title}</h2>
      <p>
        <a
          className="button"
          href={`#${classPath(room.id, 'wall')}`}
          target={`wall-${room.id}`}
          rel="opener"
        >
          {messages.wall}
        </a>
      </p>
      <HandOver classroom={classroom} />
      <KeepDays />
      <div className="class-ways">
        {!closed && <Button onClick={() => setAsking('close')}>{messages.close}</Button>}
        <Button kind="quiet" onClick={() => setAsking('delete')}>
          {messages.remove}
        </Button>
      </div>
      <p role="alert">{failed && messages.removeFailed}</p>
      {asking && (
        <Confirm
          {...messages.confirm[asking]}
          onNo={() => setAsking(null)}
          onYes={() => {
            setAsking(null);
            if (asking === 'close') void room.ask({ type: 'closeRoom' });
            else void remove();
          }}
        />
      )}
    </section>
  );
}
