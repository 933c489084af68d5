import { useMessages } from '../../../i18n/useMessages.tsx';
import type { UnreadableCall } from '../../../progress/pastCalls.ts';
import { Button } from '../../components/Button.tsx';
import { download } from '../../components/download.ts';
import { whyUnreadable } from '../../components/whyUnreadable.ts';

/** As a file that the version which made it, or a person, can read. */
function save({ id, found }: UnreadableCall): void {
  download(`pickup-call-${id}.json`, `${JSON.stringify(found, null, 2)}\n`, 'application/json');
}

/** Calls that are kept and can't be read here, each with the reason. */
export function UnreadableCalls({ unreadable }: { unreadable: readonly UnreadableCall[] }) {
  const { unreadable: messages } = useMessages('calls');
  return (
    <section className="past-unreadable" aria-labelledby="past-unreadable">
      <h2 id="past-unreadable">{messages.title}</h2>
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
