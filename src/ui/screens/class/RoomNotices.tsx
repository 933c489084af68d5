import { useMessages } from '../../../i18n/useMessages.tsx';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { refusalWords } from '../../components/refusal/refusalWords.ts';
import { useLiveRoom, useRoom } from './room.tsx';
import './roomNotices.css';

/** What all in a room have to know: the connection is lost, the server has refused something. */
export function RoomNotices() {
  const messages = useMessages('classRoom');
  const { dismiss } = useMessages('common');
  const words = useMessages('refusals');
  const room = useRoom();
  const away = useLiveRoom(({ link }) => link === 'away');
  const waiting = useLiveRoom((live) => live.waiting);
  const refusals = useLiveRoom((live) => live.refusals);
  if (!away && refusals.length === 0) return null;
  return (
    <div className="room-notices">
      {away && (
        <Notice
          action={
            <Button kind="quiet" onClick={room.retry}>
              {messages.retryNow}
            </Button>
          }
        >
          {messages.away(waiting)}
        </Notice>
      )}
      {refusals.map(({ opId, refusal }) => (
        <Notice
          key={opId}
          action={
            <Button kind="quiet" onClick={() => room.forgive(opId)}>
              {dismiss}
            </Button>
          }
        >
          {refusalWords(refusal, words)}
        </Notice>
      ))}
    </div>
  );
}
