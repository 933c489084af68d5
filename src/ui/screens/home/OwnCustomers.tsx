import { use, useState } from 'react';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { recordOf } from '../../../progress/records.ts';
import { ownChanges } from '../../../catalogue/own/changes.ts';
import { shelf } from '../../../catalogue/own/ownShelf.ts';
import { usePorts, useProgress } from '../../ports.tsx';
import { remembered } from '../../../i18n/remembered.ts';
import { ShelfNotes } from '../../components/shelf/ShelfNotes.tsx';
import { CustomerCard } from './CustomerCard.tsx';

const listIn = remembered((_changes: number, _tries: number) => shelf.list());

/** Customers of the user's own scenarios, after those that are shipped. */
export function OwnCustomers() {
  const messages = useMessages('own');
  const language = useLanguage();
  const records = useProgress((progress) => progress.records);
  const { isUnderWay } = usePorts().progress;
  const [tries, setTries] = useState(0);
  const shelved = use(listIn(ownChanges(), tries));
  const { kept, unreadable, problem } = shelved;
  if (kept.length + unreadable.length === 0 && problem === null) return null;
  // As small as the others while somebody new is led to their first call.
  const isNew = Object.keys(records).length === 0;
  return (
    <section aria-labelledby="own-customers">
      <h2 id="own-customers" className="home-others">
        {messages.homeTitle}
      </h2>
      <ShelfNotes shelved={shelved} onRetry={() => setTries(tries + 1)} />
      <ul className="customers">
        {kept.map(({ id, card }) => (
          <li key={id}>
            <CustomerCard
              card={card}
              language={language}
              record={recordOf(records, id)}
              underWay={isUnderWay(id)}
              quiet={isNew}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
