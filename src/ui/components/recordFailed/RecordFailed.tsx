import { useMessages } from '../../../i18n/useMessages.tsx';
import { Button } from '../Button.tsx';
import { NoticePage } from '../noticePage/NoticePage.tsx';

interface RecordFailedProps {
  readonly onRetry: () => void;
  /** Below a screen's own heading. */
  readonly below?: boolean;
}

/** Stands where something of the record should be and the database didn't give it: it isn't gone. */
export function RecordFailed({ onRetry, below = false }: RecordFailedProps) {
  const { failed } = useMessages('storage');
  return (
    <NoticePage
      alert
      below={below}
      title={failed.title}
      ways={
        <Button kind="now" onClick={onRetry}>
          {failed.retry}
        </Button>
      }
    >
      <p>{failed.body}</p>
    </NoticePage>
  );
}
