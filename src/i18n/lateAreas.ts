import type { LateArea, Messages } from './areas.ts';
import type { UiLanguage } from './languages.ts';

type Loaders = { readonly [A in LateArea]: () => Promise<Messages[A]> };

/** Where the areas lie that come when they are shown. */
export const lateAreas: Readonly<Record<UiLanguage, Loaders>> = {
  zh: {
    calls: () => import('./messages/zh/calls.ts').then((m) => m.calls),
    debrief: () => import('./messages/zh/debrief.ts').then((m) => m.debrief),
    drills: () => import('./messages/zh/drills.ts').then((m) => m.drills),
    own: () => import('./messages/zh/own.ts').then((m) => m.own),
    parting: () => import('./messages/zh/parting.ts').then((m) => m.parting),
    review: () => import('./messages/zh/review.ts').then((m) => m.review),
    rules: () => import('./messages/zh/rules.ts').then((m) => m.rules),
    settings: () => import('./messages/zh/settings.ts').then((m) => m.settings),
    troubles: () => import('./messages/zh/troubles.ts').then((m) => m.troubles),
  },
  en: {
    calls: () => import('./messages/en/calls.ts').then((m) => m.calls),
    debrief: () => import('./messages/en/debrief.ts').then((m) => m.debrief),
    drills: () => import('./messages/en/drills.ts').then((m) => m.drills),
    own: () => import('./messages/en/own.ts').then((m) => m.own),
    parting: () => import('./messages/en/parting.ts').then((m) => m.parting),
    review: () => import('./messages/en/review.ts').then((m) => m.review),
    rules: () => import('./messages/en/rules.ts').then((m) => m.rules),
    settings: () => import('./messages/en/settings.ts').then((m) => m.settings),
    troubles: () => import('./messages/en/troubles.ts').then((m) => m.troubles),
  },
};
