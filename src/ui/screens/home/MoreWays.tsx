import { lazy, Suspense } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { useProgress } from '../../ports.tsx';
import { DrillsCard } from '../drills/DrillsCard.tsx';

const OwnCustomers = lazy(() =>
  import('../own/OwnCustomers.tsx').then((m) => ({ default: m.OwnCustomers })),
);

/** Below the customers that are shipped; the way to the first call doesn't wait for it. */
export function MoreWays() {
  const { ways } = useMessages('home');
  const hasOwn = useProgress(({ settings }) => settings.ownScenarios);
  return (
    <>
      {hasOwn && (
        <Suspense fallback={null}>
          <OwnCustomers />
        </Suspense>
      )}
      <DrillsCard />
      <p className="home-ways">
        <a href="#/calls">{ways.calls}</a>
        <a href="#/own">{ways.own}</a>
      </p>
    </>
  );
}
