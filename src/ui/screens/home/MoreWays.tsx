import { lazy, Suspense } from 'react';
import { useProgress } from '../../ports.tsx';
import { DrillsCard } from './DrillsCard.tsx';

const OwnCustomers = lazy(() =>
  import('./OwnCustomers.tsx').then((m) => ({ default: m.OwnCustomers })),
);

/** For who has called before, below the customers that are shipped. */
export function MoreWays() {
  const hasOwn = useProgress(({ settings }) => settings.ownScenarios);
  return (
    <>
      {hasOwn && (
        <Suspense fallback={null}>
          <OwnCustomers />
        </Suspense>
      )}
      <DrillsCard />
    </>
  );
}
