import { lazy, Suspense, type ComponentType } from 'react';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { recordOf } from '../../../progress/records.ts';
import type { CustomerSummary } from '../../../scenario/card.ts';
import { ScreenHeading } from '../../components/ScreenHeading.tsx';
import { usePorts, useProgress } from '../../ports.tsx';
import { CustomerCard } from './CustomerCard.tsx';
import type { FindCustomerProps } from './FindCustomer.tsx';
import { FirstCall } from './FirstCall.tsx';
import './customers.css';

/** So many cards are looked over as quickly as one types. */
const inSight = 9;

/** Where the next thing is to stand, as high as it will be. */
const place = <div className="next-thing" />;

// A card that can't be fetched leaves its place empty: the customers matter more.
const NextThing = lazy<ComponentType>(() =>
  import('./next/NextThing.tsx').then(
    (m) => ({ default: m.NextThing }),
    () => ({ default: () => place }),
  ),
);

// Where it can't be fetched, all are shown.
const FindCustomer = lazy<ComponentType<FindCustomerProps>>(() =>
  import('./FindCustomer.tsx').then(
    (m) => ({ default: m.FindCustomer }),
    () => ({ default: ({ all, children }: FindCustomerProps) => children(all) }),
  ),
);

/** Who can be called. Somebody new is led to the first of them at once, who knows it to the next thing. */
export function Customers({ all }: { all: readonly CustomerSummary[] }) {
  const messages = useMessages('home');
  const language = useLanguage();
  const records = useProgress((progress) => progress.records);
  const { isUnderWay } = usePorts().progress;
  const underWay = new Set(all.map(({ id }) => id).filter(isUnderWay));
  const [first, ...others] = all;
  if (!first) return <p>{messages.none}</p>;
  const isNew = underWay.size === 0 && Object.keys(records).length === 0;
  const shown = isNew ? others : all;
  const list = (some: readonly CustomerSummary[]) => (
    <ul className="customers">
      {some.map((card) => (
        <li key={card.id}>
          <CustomerCard
            card={card}
            language={language}
            record={recordOf(records, card.id)}
            underWay={underWay.has(card.id)}
            quiet={isNew}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <div className="home-head">
        <ScreenHeading>{messages.title}</ScreenHeading>
        <p>{messages.lead}</p>
      </div>
      {isNew ? (
        <FirstCall card={first} language={language} />
      ) : (
        <Suspense fallback={place}>
          <NextThing />
        </Suspense>
      )}
      {shown.length > 0 && (
        <section aria-label={messages.customers}>
          {isNew && <h2 className="home-others">{messages.first.others}</h2>}
          {shown.length > inSight ? (
            <Suspense fallback={list(shown)}>
              <FindCustomer all={shown}>{list}</FindCustomer>
            </Suspense>
          ) : (
            list(shown)
          )}
        </section>
      )}
    </>
  );
}
