import { useState } from 'react';
import { useMessages } from '../../i18n/useMessages.tsx';
import { useOneAtATime } from '../useOneAtATime.ts';
import { Button } from './Button.tsx';
import { download } from './download.ts';

interface CalendarFileProps {
  readonly label: string;
  readonly name: string;
  /** Gives the file's text. What makes it is loaded when it is asked for, which may fail. */
  readonly make: () => Promise<string>;
}

/** A button for a file for any calendar. Where it can't be made that is said; pressed again, it tries again. */
export function CalendarFile({ label, name, make }: CalendarFileProps) {
  const { loadFailed } = useMessages('common');
  const [failed, setFailed] = useState(false);
  const save = useOneAtATime(async () => {
    setFailed(false);
    try {
      download(name, await make(), 'text/calendar;charset=utf-8');
    } catch {
      setFailed(true);
    }
  });
  return (
    <>
      <Button onClick={save}>{label}</Button>
      {failed && (
        <p role="alert">
          <strong>{loadFailed.title}</strong> <span>{loadFailed.body}</span>
        </p>
      )}
    </>
  );
}
