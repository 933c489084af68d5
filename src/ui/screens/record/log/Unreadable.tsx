import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { UnreadableCall } from '../../../../progress/pastCalls.ts';
import type { AsideRow } from '../../../../progress/record/readTable.ts';
import { Button } from '../../../components/Button.tsx';
import { download } from '../../../components/download.ts';
import { whyUnreadable } from '../../../components/whyUnreadable.ts';

/** As a file that the version which made it, or a person, can read. */
function save({ id, found }: UnreadableCall): void {
  download(`pickup-call-${id}.json`, `${JSON.stringify(found, null, 2)}\n`, 'application/json');
}

/** Whatever else of the record can't be read here: all of it as one file. */
export function UnreadableRows({ rows }: { rows: readonly AsideRow[] }) {
  const { unreadable: messages } = useMessages('calls');
  const text = () => `${JSON.stringify(rows, null, 2)}\n`;
  return (
    <section className="log-unreadable" aria-labelledby="log-unreadable-rows">
      <h2 id="log-unreadable-rows">{messages.rows(rows.length)}</h2>
      <div>
        <Button
          kind="quiet"
          onClick={() => download('pickup-unreadable.json', text(), 'application/json')}
        >
          {messages.save}
        </Button>
      </div>
    </section>
  );
}

/** Calls that are kept and can't be read here, each with the reason. */
export function UnreadableCalls({ unreadable }: { unreadable: readonly UnreadableCall[] }) {
  const { unreadable: messages } = useMessages('calls');
  return (
    <section className="log-unreadable" aria-labelledby="log-unreadable">
      <h2 id="log-unreadable">{messages.title}</h2>
      <ul>
        {unreadable.map((one) => (
          <li key={one.id}>
            <p>{whyUnreadable(one.why, messages)}</p>
            <Button kind="quiet" onClick={() => save(one)}>
              {messages.save}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
