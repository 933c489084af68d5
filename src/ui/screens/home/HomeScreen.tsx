import { lazy, Suspense, use } from 'react';
import { loadCustomers } from '../../../catalogue/scenarios.ts';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { TopBar } from '../../components/topBar/TopBar.tsx';
import { useProgress } from '../../ports.tsx';
import { remembered } from '../../../i18n/remembered.ts';
import { Customers } from './Customers.tsx';
import './home.css';

const customersIn = remembered(loadCustomers);

const MoreWays = lazy(() => import('./MoreWays.tsx').then((m) => ({ default: m.MoreWays })));

/** The choice of customers. */
export function HomeScreen() {
  // Asked for before the messages are waited for: they come side by side.
  const customers = customersIn(useLanguage());
  const { ways } = useMessages('home');
  // Somebody who has never called isn't offered everything at once.
  const knows = useProgress(
    ({ records, settings }) => settings.ownScenarios || Object.keys(records).length > 0,
  );
  // After all other hooks: React replays what comes before it.
  const all = use(customers);
  return (
    <>
      <TopBar />
      <main className="page home">
        <Customers all={all} />
        <Suspense fallback={null}>{knows && <MoreWays />}</Suspense>
        <p className="home-ways">
          {!knows && <a href="#/drills">{ways.drills}</a>}
          <a href="#/calls">{ways.calls}</a>
          <a href="#/record">{ways.record}</a>
          <a href="#/own">{ways.own}</a>
        </p>
      </main>
    </>
  );
}
