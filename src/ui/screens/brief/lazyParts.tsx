import { lazy, type ComponentType } from 'react';
import type { NotedProps } from './Noted.tsx';

const nothing = { default: () => null };

/** What was noted before comes after the brief, which has all that a first call needs. */
export const Noted = lazy<ComponentType<NotedProps>>(() =>
  import('./Noted.tsx').then(
    (m) => ({ default: m.Noted }),
    () => nothing,
  ),
);
