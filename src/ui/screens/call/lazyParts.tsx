import { lazy } from 'react';
import type { UiLanguage } from '../../../i18n/languages.ts';
import { loadMessages } from '../../../i18n/load.ts';
import type * as coach from './coach.ts';

type Coach = typeof coach;

// Parts of the call screen that nothing needs before the first choice.

const end = () => import('./end.ts');

export const BriefSheet = lazy(() => end().then((m) => ({ default: m.BriefSheet })));
export const Paused = lazy(() => end().then((m) => ({ default: m.Paused })));
export const Ended = lazy(() => end().then((m) => ({ default: m.Ended })));
export const Resumed = lazy(() => end().then((m) => ({ default: m.Resumed })));
export const HangUpDialog = lazy(() => end().then((m) => ({ default: m.HangUpDialog })));

export const Ease = lazy(() => import('./Ease.tsx').then((m) => ({ default: m.Ease })));

/** What the coach shows. Where it can't be fetched, the call goes on without. */
function ofCoach<Name extends keyof Coach>(name: Name, without: Coach[Name]) {
  return lazy<Coach[Name]>(() =>
    import('./coach.ts').then(
      (m: Coach) => ({ default: m[name] }),
      () => ({ default: without }),
    ),
  );
}

const nothing = () => null;

export const CoachedFace = ofCoach('CoachedFace', ({ children }) => (
  <div className="stage-face">{children}</div>
));
export const CoachedMeters = ofCoach('CoachedMeters', nothing);
export const Guide = ofCoach('Guide', nothing);
export const Tip = ofCoach('Tip', nothing);

const gates = () => import('./gates.tsx');

export const UnknownScenario = lazy(() => gates().then((m) => ({ default: m.UnknownScenario })));
export const WrongLink = lazy(() => gates().then((m) => ({ default: m.WrongLink })));
export const Conflict = lazy(() => gates().then((m) => ({ default: m.Conflict })));
export const Elsewhere = lazy(() => gates().then((m) => ({ default: m.Elsewhere })));
export const NotUnderWay = lazy(() => gates().then((m) => ({ default: m.NotUnderWay })));
export const CannotResume = lazy(() => gates().then((m) => ({ default: m.CannotResume })));

/** Fetches the end of a call before it comes; a failure shows then. */
export function fetchEnd(language: UiLanguage): void {
  end().catch(() => undefined);
  for (const area of ['callEnd', 'brief', 'resuming'] as const) {
    loadMessages(language, area).catch(() => undefined);
  }
}
