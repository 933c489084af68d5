import { lazy, type ComponentType } from 'react';
import type { PastCall } from '../../../progress/history.ts';

/** The note and the plan need the database's code. Where it can't be fetched, the debrief stands. */
export const AfterCall = lazy<ComponentType<{ past: PastCall }>>(() =>
  import('./after/AfterCall.tsx').then(
    (m) => ({ default: m.AfterCall }),
    () => ({ default: () => null }),
  ),
);
