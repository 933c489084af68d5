import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { Reading } from '../../record/useReading.ts';
import { Button } from '../../components/Button.tsx';
import { NoticePage } from '../../components/noticePage/NoticePage.tsx';

/** What was read, once it is here; until then that it is on its way, or that it failed. */
export function ReadingState<T>(props: {
  readonly reading: Reading<T>;
  readonly children: (value: T) => ReactNode;
}) {
  const { reading, children } = props;
  const { failed } = useMessages('record');
  const { loading } = useMessages('common');
  if (reading.state === 'here') return children(reading.value);
  if (reading.state === 'loading') return <p role="status">{loading}</p>;
  return (
    <NoticePage
      below
      alert
      title={failed.title}
      ways={
        <Button kind="now" onClick={reading.retry}>
          {failed.action}
        </Button>
      }
    >
      <p>{failed.body}</p>
    </NoticePage>
  );
}
