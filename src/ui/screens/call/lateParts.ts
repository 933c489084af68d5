import { lazy } from 'react';

const late = () => import('./late.ts');

export const Ended = lazy(() => late().then((m) => ({ default: m.Ended })));
export const HangUpDialog = lazy(() => late().then((m) => ({ default: m.HangUpDialog })));
export const Tip = lazy(() => late().then((m) => ({ default: m.Tip })));

/** Fetches them before they are needed; a failure shows when they are. */
export function fetchLateParts(): void {
  late().catch(() => undefined);
}
