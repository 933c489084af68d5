import { useMessages } from '../../../i18n/useMessages.tsx';
import type { UnreadableOwn } from '../../../catalogue/own/ownRecord.ts';
import type { Shelved } from '../../../catalogue/own/shelf.ts';
import { Button } from '../Button.tsx';
import { download } from '../download.ts';
import { Notice } from '../Notice.tsx';

/** The text, to be mended; or, where there is none, all that lies there. */
function save({ text, found }: UnreadableOwn, i: number): void {
  const name = `pickup-scenario-${i + 1}`;
  if (text !== null) download(`${name}.yaml`, text, 'application/yaml');
  else download(`${name}.json`, `${JSON.stringify(found, null, 2)}\n`, 'application/json');
}

interface ShelfNotesProps {
  readonly shelved: Pick<Shelved, 'unreadable' | 'problem'>;
  readonly onRetry: () => void;
}

/** What of the user's own scenarios can't be shown, a sentence each; nothing where all can. */
export function ShelfNotes({ shelved, onRetry }: ShelfNotesProps) {
  const { shelf } = useMessages('own');
  const { unreadable, problem } = shelved;
  return (
    <>
      {problem && (
        <Notice action={<Button onClick={onRetry}>{shelf.retry}</Button>}>{shelf.failed}</Notice>
      )}
      {unreadable.map((one, i) => (
        // By place: what can't be read has no name.
        <Notice
          key={i}
          action={
            <Button kind="quiet" onClick={() => save(one, i)}>
              {shelf.save}
            </Button>
          }
        >
          {shelf.unreadable}
        </Notice>
      ))}
    </>
  );
}
