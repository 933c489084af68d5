import { lazy } from 'react';
import type { UiLanguage } from '../../../i18n/languages.ts';
import { loadMessages } from '../../../i18n/load.ts';

// Parts of the call screen that nothing needs before the first choice.

const end = () => import('./end.ts');

export const Ended = lazy(() => end().then((m) => ({ default: m.Ended })));
export const HangUpDialog = lazy(() => end().then((m) => ({ default: m.HangUpDialog })));

const gates = () => import('./gates.tsx');

export const UnknownScenario = lazy(() => gates().then((m) => ({ default: m.UnknownScenario })));
export const WrongLink = lazy(() => gates().then((m) => ({ default: m.WrongLink })));
export const Conflict = lazy(() => gates().then((m) => ({ default: m.Conflict })));
export const CannotResume = lazy(() => gates().then((m) => ({ default: m.CannotResume })));

/** Fetches the end of a call before it comes; a failure shows then. */
export function fetchEnd(language: UiLanguage): void {
  end().catch(() => undefined);
  loadMessages(language, 'callEnd').catch(() => undefined);
}
