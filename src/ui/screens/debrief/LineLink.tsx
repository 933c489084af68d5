import type { Transcript } from '../../../core/call/transcript.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { unfold } from './Fold.tsx';
import { LinkButton } from './LinkButton.tsx';

/** The element that shows an event of the transcript. */
export const lineId = (event: number): string => `line-${event}`;

/** Goes to a line of the transcript below. The address stays as it is: the route lives in it. */
export function LineLink({ transcript, event }: { transcript: Transcript; event: number }) {
  const { change } = useMessages('debrief');
  if (!transcript.events[event]) return null;
  return (
    <LinkButton
      onClick={() => {
        const line = document.getElementById(lineId(event));
        unfold(line);
        line?.scrollIntoView({ block: 'center' });
        line?.focus({ preventScroll: true });
      }}
    >
      {change.toLine}
    </LinkButton>
  );
}
