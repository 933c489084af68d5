import { lazy, Suspense } from 'react';
import { cards } from '../../../scenario/catalogue.ts';
import type { Card } from '../../../scenario/card.ts';
import { TopBar } from '../../components/topBar/TopBar.tsx';
import { Customers } from './Customers.tsx';
import './home.css';

const byDifficulty: readonly Card[] = cards.toSorted((a, b) => a.difficulty - b.difficulty);

const MoreWays = lazy(() => import('./MoreWays.tsx').then((m) => ({ default: m.MoreWays })));

/** The choice of customers. */
export function HomeScreen() {
  return (
    <>
      <TopBar />
      <main className="page home">
        <Customers all={byDifficulty} />
        <Suspense fallback={null}>
          <MoreWays />
        </Suspense>
      </main>
    </>
  );
}
