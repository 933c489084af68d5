import { use } from 'react';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { noRecord } from '../../../progress/records.ts';
import { ownChanges } from '../../../catalogue/own/changes.ts';
import { shelf } from '../../../catalogue/own/ownShelf.ts';
import { usePorts, useProgress } from '../../ports.tsx';
import { remembered } from '../../../i18n/remembered.ts';
import { CustomerCard } from './CustomerCard.tsx';

const listIn = remembered((_changes: number) => shelf.list());

/** Customers of the user's own scenarios, after those that are shipped. */
export function OwnCustomers() {
  const messages = useMessages('own');
  const language = useLanguage();
  const records = useProgress((progress) => progress.records);
  const { isUnderWay } = usePorts().progress;
  const kept = use(listIn(ownChanges()));
  if (kept.length === 0) return null;
  // As small as the others while somebody new is led to their first call.
  const isNew = Object.keys(records).length === 0;
  return (
    <section aria-labelledby="own-customers">
      <h2 id="own-customers" className="home-others">
        {messages.homeTitle}
      </h2>
      <ul className="customers">
        {kept.map(({ id, card }) => (
          <li key={id}>
            <CustomerCard
              card={card}
              language={language}
              record={records[id] ?? noRecord}
              underWay={isUnderWay(id)}
              quiet={isNew}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
