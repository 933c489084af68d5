import { lazy, Suspense } from 'react';
import { cards } from '../../../catalogue/scenarios.ts';
import type { ScenarioCard } from '../../../scenario/card.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { TopBar } from '../../components/topBar/TopBar.tsx';
import { useProgress } from '../../ports.tsx';
import { Customers } from './Customers.tsx';
import './home.css';

const byDifficulty: readonly ScenarioCard[] = cards.toSorted((a, b) => a.difficulty - b.difficulty);

const MoreWays = lazy(() => import('./MoreWays.tsx').then((m) => ({ default: m.MoreWays })));

/** The choice of customers. */
export function HomeScreen() {
  const { ways } = useMessages('home');
  // Somebody who has never called isn't offered everything at once.
  const knows = useProgress(
    ({ records, settings }) => settings.ownScenarios || Object.keys(records).length > 0,
  );
  return (
    <>
      <TopBar />
      <main className="page home">
        <Customers all={byDifficulty} />
        <Suspense fallback={null}>{knows && <MoreWays />}</Suspense>
        <p className="home-ways">
          {!knows && <a href="#/drills">{ways.drills}</a>}
          <a href="#/calls">{ways.calls}</a>
          <a href="#/own">{ways.own}</a>
        </p>
      </main>
    </>
  );
}
