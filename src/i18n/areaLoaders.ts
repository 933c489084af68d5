import type { Messages, SingleArea } from './areas.ts';
import type { UiLanguage } from './languages.ts';

type Loaders = { readonly [A in SingleArea]: () => Promise<Messages[A]> };

/** Where the areas lie that come by themselves: 1.2 kB that the first page does without. */
export const areaLoaders: Readonly<Record<UiLanguage, Loaders>> = {
  zh: {
    callEnd: () => import('./messages/zh/callEnd.ts').then((m) => m.callEnd),
    calls: () => import('./messages/zh/calls.ts').then((m) => m.calls),
    campaign: () => import('./messages/zh/campaign.ts').then((m) => m.campaign),
    customers: () => import('./messages/zh/customers.ts').then((m) => m.customers),
    debrief: () => import('./messages/zh/debrief.ts').then((m) => m.debrief),
    drills: () => import('./messages/zh/drills.ts').then((m) => m.drills),
    exchange: () => import('./messages/zh/exchange.ts').then((m) => m.exchange),
    find: () => import('./messages/zh/find.ts').then((m) => m.find),
    links: () => import('./messages/zh/links.ts').then((m) => m.links),
    own: () => import('./messages/zh/own.ts').then((m) => m.own),
    profiles: () => import('./messages/zh/profiles.ts').then((m) => m.profiles),
    record: () => import('./messages/zh/record.ts').then((m) => m.record),
    resuming: () => import('./messages/zh/resuming.ts').then((m) => m.resuming),
    review: () => import('./messages/zh/review.ts').then((m) => m.review),
    rules: () => import('./messages/zh/rules.ts').then((m) => m.rules),
    self: () => import('./messages/zh/self.ts').then((m) => m.self),
    settings: () => import('./messages/zh/settings.ts').then((m) => m.settings),
    sheet: () => import('./messages/zh/sheet.ts').then((m) => m.sheet),
    storage: () => import('./messages/zh/storage.ts').then((m) => m.storage),
    update: () => import('./messages/zh/update.ts').then((m) => m.update),
  },
  en: {
    callEnd: () => import('./messages/en/callEnd.ts').then((m) => m.callEnd),
    calls: () => import('./messages/en/calls.ts').then((m) => m.calls),
    campaign: () => import('./messages/en/campaign.ts').then((m) => m.campaign),
    customers: () => import('./messages/en/customers.ts').then((m) => m.customers),
    debrief: () => import('./messages/en/debrief.ts').then((m) => m.debrief),
    drills: () => import('./messages/en/drills.ts').then((m) => m.drills),
    exchange: () => import('./messages/en/exchange.ts').then((m) => m.exchange),
    find: () => import('./messages/en/find.ts').then((m) => m.find),
    links: () => import('./messages/en/links.ts').then((m) => m.links),
    own: () => import('./messages/en/own.ts').then((m) => m.own),
    profiles: () => import('./messages/en/profiles.ts').then((m) => m.profiles),
    record: () => import('./messages/en/record.ts').then((m) => m.record),
    resuming: () => import('./messages/en/resuming.ts').then((m) => m.resuming),
    review: () => import('./messages/en/review.ts').then((m) => m.review),
    rules: () => import('./messages/en/rules.ts').then((m) => m.rules),
    self: () => import('./messages/en/self.ts').then((m) => m.self),
    settings: () => import('./messages/en/settings.ts').then((m) => m.settings),
    sheet: () => import('./messages/en/sheet.ts').then((m) => m.sheet),
    storage: () => import('./messages/en/storage.ts').then((m) => m.storage),
    update: () => import('./messages/en/update.ts').then((m) => m.update),
  },
};
