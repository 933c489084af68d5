import { useEffect, useRef } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { Button } from '../../components/Button.tsx';

/** The page was hidden in timed play: nothing runs, and nothing can be read, until the trainee goes on. */
export function Paused({ onGoOn }: { onGoOn: () => void }) {
  const { paused } = useMessages('resuming');
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  return (
    <div className="waiting" role="status">
      <span>{paused.body}</span>
      <Button ref={next} kind="now" onClick={onGoOn}>
        {paused.goOn}
      </Button>
    </div>
  );
}
