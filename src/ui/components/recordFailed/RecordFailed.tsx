import { useEffect } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { headingFollows } from '../ScreenHeading.tsx';
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
  useEffect(
    () => () => {
      // The button that had the focus goes with it; a screen that comes whole takes it by its heading.
      const { activeElement } = document;
      if (below && (activeElement === null || activeElement === document.body))
        document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    },
    [below],
  );
  return (
    <NoticePage
      alert
      below={below}
      title={failed.title}
      ways={
        <Button
          kind="now"
          onClick={() => {
            headingFollows();
            onRetry();
          }}
        >
          {failed.retry}
        </Button>
      }
    >
      <p>{failed.body}</p>
    </NoticePage>
  );
}
