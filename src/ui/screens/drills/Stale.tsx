import { useMessages } from '../../../i18n/useMessages.tsx';
import { Button } from '../../components/Button.tsx';
import { NoticePage } from '../../components/noticePage/NoticePage.tsx';

/** Stands where a drill no longer fits its customer. */
export function Stale() {
  const { stale, home } = useMessages('drills');
  return (
    <NoticePage
      alert
      below
      title={stale.title}
      ways={
        <>
          <Button kind="now" onClick={() => location.reload()}>
            {stale.action}
          </Button>
          <a className="button" href="#/">
            {home}
          </a>
        </>
      }
    >
      <p>{stale.body}</p>
    </NoticePage>
  );
}
