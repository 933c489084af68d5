import { lazy, Suspense } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { cards } from '../../../scenario/catalogue.ts';
import type { Card } from '../../../scenario/card.ts';
import { TopBar } from '../../components/topBar/TopBar.tsx';
import { useProgress } from '../../ports.tsx';
import { Customers } from './Customers.tsx';
import './home.css';

const byDifficulty: readonly Card[] = cards.toSorted((a, b) => a.difficulty - b.difficulty);

const OwnCustomers = lazy(() =>
  import('../own/OwnCustomers.tsx').then((m) => ({ default: m.OwnCustomers })),
);

const DrillsCard = lazy(() =>
  import('../drills/DrillsCard.tsx').then((m) => ({ default: m.DrillsCard })),
);

/** The choice of customers. */
export function HomeScreen() {
  const { ways } = useMessages('home');
  const hasOwn = useProgress(({ settings }) => settings.ownScenarios);
  return (
    <>
      <TopBar />
      <main className="page home">
        <Customers all={byDifficulty} />
        {hasOwn && (
          <Suspense fallback={null}>
            <OwnCustomers />
          </Suspense>
        )}
        <Suspense fallback={null}>
          <DrillsCard />
        </Suspense>
        <p className="home-ways">
          <a href="#/calls">{ways.calls}</a>
          <a href="#/own">{ways.own}</a>
        </p>
      </main>
    </>
  );
}
