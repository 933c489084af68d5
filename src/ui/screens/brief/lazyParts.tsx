import { lazy, type ComponentType } from 'react';
import { hasRecord } from '../../../progress/record/hasRecord.ts';
import type { NotedProps } from './Noted.tsx';

const nothing: { default: ComponentType<NotedProps> } = { default: () => null };

/**
 * What was noted before: it comes after the brief, which has all that a first call needs, and who has
 * never kept anything doesn't wait for it. Asked anew each time a brief is opened.
 */
export const noted = () =>
  lazy(async () => {
    if (!(await hasRecord())) return nothing;
    return import('./Noted.tsx').then(
      (m) => ({ default: m.Noted }),
      () => nothing,
    );
  });
