import type { Area, CallingArea, Messages } from './areas.ts';
import type { UiLanguage } from './languages.ts';
import { remembered } from './remembered.ts';

type Calling = Pick<Messages, CallingArea>;

/** What leads to a call and through it comes in one piece. */
const calling: Readonly<Record<UiLanguage, () => Promise<Calling>>> = {
  zh: () => import('./messages/zh/calling.ts'),
  en: () => import('./messages/en/calling.ts'),
};

async function fetchArea(language: UiLanguage, area: Area): Promise<Messages[Area]> {
  if (area === 'common' || area === 'home' || area === 'brief' || area === 'call') {
    return (await calling[language]())[area];
  }
  return (await import('./areaLoaders.ts')).areaLoaders[language][area]();
}

const messagesIn = remembered(fetchArea);

/** The messages of an area if they are here already. */
export function loadedMessages<A extends Area>(language: UiLanguage, area: A): Messages[A] | null {
  return (messagesIn.loaded(language, area) as Messages[A] | undefined) ?? null;
}

/** Loads the messages of an area, once. */
export function loadMessages<A extends Area>(language: UiLanguage, area: A): Promise<Messages[A]> {
  return messagesIn(language, area) as Promise<Messages[A]>;
}
