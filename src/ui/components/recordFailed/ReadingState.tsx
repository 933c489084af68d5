import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { RecordFailed } from './RecordFailed.tsx';
import type { Asked } from '../../record/useRecord.ts';

/** What was read, once it is here; until then that it is on its way, or that it failed. */
export function ReadingState<T>(props: {
  readonly reading: Asked<T>;
  readonly children: (value: T) => ReactNode;
}) {
  const { reading, children } = props;
  const { loading } = useMessages('common');
  switch (reading.state) {
    case 'here':
      return children(reading.value);
    case 'loading':
      return <p role="status">{loading}</p>;
    case 'failed':
      return <RecordFailed below onRetry={reading.retry} />;
  }
}
