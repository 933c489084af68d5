import { useMessages } from '../../../i18n/useMessages.tsx';
import type { ConnectRefusal } from '../../../protocol/envelopes.ts';
import { Button } from '../../components/Button.tsx';
import { NoticePage } from '../../components/noticePage/NoticePage.tsx';

interface GoneRoomProps {
  readonly why: ConnectRefusal;
  readonly onRetry: () => void;
  /** The key goes from this browser. */
  readonly onForget: () => void;
}

/** Why somebody isn't in the room any more, and the ways on. */
export function GoneRoom({ why, onRetry, onForget }: GoneRoomProps) {
  const { gate, outdated } = useMessages('classRoom');
  if (why === 'protocol') {
    return (
      <NoticePage
        whole
        alert
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
  }
  const words = gate[why === 'busy' ? 'removed' : why];
  const mayReturn = why === 'removed' || why === 'busy';
  return (
    <NoticePage
      whole
      alert
      title={words.title}
      ways={
        <>
          {mayReturn ? (
            <Button kind="now" onClick={onRetry}>
              {gate.retry}
            </Button>
          ) : (
            <Button onClick={onForget}>{gate.forget}</Button>
          )}
          <a className="button button-quiet" href="#/class">
            {gate.door}
          </a>
        </>
      }
    >
      <p>{words.body}</p>
    </NoticePage>
  );
}
