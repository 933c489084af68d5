import { useEffect, useRef, useState } from 'react';
import { exchangedTables } from '../../../progress/exchange/contents.ts';
import type { Preview } from '../../../progress/exchange/here.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { Button } from '../../components/Button.tsx';

interface PreviewProps {
  readonly preview: Preview;
  /** @param deletedToo whether what was deleted here comes back */
  readonly onYes: (deletedToo: boolean) => void;
  readonly onNo: () => void;
}

/** What a file would bring, table by table, and the question whether it may. */
export function PreviewOf({ preview: { plan, settings }, onYes, onNo }: PreviewProps) {
  const { in: messages } = useMessages('exchange');
  const heading = useRef<HTMLHeadingElement>(null);
  const [deletedToo, setDeletedToo] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  // What is worked out from the calls comes with them and is nothing of its own.
  const rows = exchangedTables
    .filter((table) => table !== 'digests')
    .map((table) => ({ table, ...plan[table] }))
    .filter(({ add, change, gone, same }) => add.length + change.length + gone.length + same > 0);
  const brings = rows.some(({ add, change }) => add.length + change.length > 0);
  const deleted = rows.reduce((sum, { gone }) => sum + gone.length, 0);
  return (
    <div className="exchange-preview">
      <h3 ref={heading} tabIndex={-1}>
        {messages.wouldAdd}
      </h3>
      {!brings && <p>{messages.nothing}</p>}
      <ul className="exchange-rows">
        {rows.map(({ table, add, change, gone, same }) => (
          <li key={table}>
            <strong>{messages.parts[table]}</strong>
            <span className="exchange-counts figures">
              {add.length > 0 && <span>{messages.add(add.length)}</span>}
              {change.length > 0 && <span>{messages.change(change.length)}</span>}
              {gone.length > 0 && <span className="quiet">{messages.gone(gone.length)}</span>}
              {same > 0 && <span className="quiet">{messages.same(same)}</span>}
            </span>
          </li>
        ))}
      </ul>
      {deleted > 0 && (
        <label className="exchange-deleted">
          <input
            type="checkbox"
            checked={deletedToo}
            onChange={({ target }) => setDeletedToo(target.checked)}
          />
          <span>{messages.deletedToo(deleted)}</span>
        </label>
      )}
      <p className="quiet">
        <span>{messages.merged}</span>{' '}
        <span>{settings ? messages.settingsToo : messages.settingsStay}</span>
      </p>
      <div className="exchange-ways">
        <Button kind="quiet" onClick={onNo}>
          {messages.no}
        </Button>
        <Button kind="now" onClick={() => onYes(deletedToo)}>
          {messages.yes}
        </Button>
      </div>
    </div>
  );
}
