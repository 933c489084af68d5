import { lazy } from 'react';
import type { UiLanguage } from '../../../i18n/languages.ts';
import { loadMessages } from '../../../i18n/load.ts';

// Parts of the call screen that the way to the first choice doesn't need.

const late = () => import('./late.ts');

export const Ended = lazy(() => late().then((m) => ({ default: m.Ended })));
export const HangUpDialog = lazy(() => late().then((m) => ({ default: m.HangUpDialog })));

const gates = () => import('./gates.tsx');

export const UnknownScenario = lazy(() => gates().then((m) => ({ default: m.UnknownScenario })));
export const WrongLink = lazy(() => gates().then((m) => ({ default: m.WrongLink })));
export const Conflict = lazy(() => gates().then((m) => ({ default: m.Conflict })));
export const CannotResume = lazy(() => gates().then((m) => ({ default: m.CannotResume })));

/** Fetches what the end needs before it comes; a failure shows then. */
export function fetchLateParts(language: UiLanguage): void {
  late().catch(() => undefined);
  loadMessages(language, 'parting').catch(() => undefined);
}
