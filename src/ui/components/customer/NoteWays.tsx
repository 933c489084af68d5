import { useMessages } from '../../../i18n/useMessages.tsx';
import type { NotedCall } from '../../../progress/customers/noted.ts';
import { useKeptFocus } from '../../useKeptFocus.ts';
import { Button } from '../Button.tsx';
import type { NoteStanding } from './useCallNote.ts';

interface NoteWaysProps {
  readonly call: NotedCall;
  readonly standing: NoteStanding;
  readonly onDiscard: () => void;
}

/** Keeps the note, gives a draft of it up, or leads to its customer; and says whether it is kept. */
export function NoteWays({ call, standing, onDiscard }: NoteWaysProps) {
  const { callNote: messages } = useMessages('customers');
  const isDraft = standing === 'drafted' || standing === 'unkept';
  const said = useKeptFocus<HTMLParagraphElement>(String(isDraft));
  return (
    <div className="call-note-ways">
      <Button type="submit" kind="now">
        {messages.keep}
      </Button>
      <a href={`#/customers/${encodeURIComponent(call.scenario)}`}>
        {messages.toCustomer(call.customer)}
      </a>
      <p role="status" ref={said} tabIndex={-1}>
        {typeof standing === 'object' ? (
          <>
            <span>{messages.kept}</span>{' '}
            {standing.seenTo > 0 && <span>{messages.seenTo(standing.seenTo)}</span>}
          </>
        ) : (
          standing !== 'asKept' && <span key={standing}>{messages.standing[standing]}</span>
        )}
      </p>
      {isDraft && (
        <Button kind="quiet" onClick={onDiscard}>
          {messages.discard}
        </Button>
      )}
    </div>
  );
}
