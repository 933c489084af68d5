import { lazy, Suspense, use } from 'react';
import { loadCustomers } from '../../../catalogue/scenarios.ts';
import { useLanguage } from '../../../i18n/useMessages.tsx';
import { TopBar } from '../../components/topBar/TopBar.tsx';
import { useProgress } from '../../ports.tsx';
import { remembered } from '../../../i18n/remembered.ts';
import { Customers } from './Customers.tsx';
import './home.css';

const customersIn = remembered(loadCustomers);

const OwnCustomers = lazy(() =>
  import('./OwnCustomers.tsx').then((m) => ({ default: m.OwnCustomers })),
);

/** The best next thing, and the choice of customers. */
export function HomeScreen() {
  const customers = customersIn(useLanguage());
  const hasOwn = useProgress(({ settings }) => settings.ownScenarios);
  // After all other hooks: React replays what comes before it.
  const all = use(customers);
  return (
    <>
      <TopBar />
      <main className="page home">
        <Customers all={all} />
        <Suspense fallback={null}>{hasOwn && <OwnCustomers />}</Suspense>
      </main>
    </>
  );
}
