import type { Area, CallingArea, Messages } from './areas.ts';
import type { UiLanguage } from './languages.ts';
import { remembered, type Tracked } from './remembered.ts';

type Calling = Pick<Messages, CallingArea>;

/** What leads to a call and through it comes in one piece. */
const calling: Readonly<Record<UiLanguage, () => Promise<Calling>>> = {
  zh: () => import('./messages/zh/calling.ts'),
  en: () => import('./messages/en/calling.ts'),
};

const callingIn = remembered((language: UiLanguage) => calling[language]());

/** Whether an area comes with the others that lead to a call. */
const isCalling = (area: Area): area is CallingArea =>
  area === 'common' || area === 'home' || area === 'brief' || area === 'call';

async function fetchArea(language: UiLanguage, area: Area): Promise<Messages[Area]> {
  if (isCalling(area)) return (await callingIn(language))[area];
  return (await import('./areaLoaders.ts')).areaLoaders[language][area]();
}

const messagesIn = remembered(fetchArea);

/** The messages of an area if they are here already, whether or not anybody has asked for them. */
export function loadedMessages<A extends Area>(language: UiLanguage, area: A): Messages[A] | null {
  const here = isCalling(area)
    ? callingIn.loaded(language)?.[area]
    : messagesIn.loaded(language, area);
  return (here as Messages[A] | undefined) ?? null;
}

const promised = new WeakMap<object, Promise<unknown>>();

/** What is here as a promise that React reads without waiting; the same one each time. */
export function promiseOf<T extends object>(here: T): Promise<T> {
  const met = promised.get(here) as Promise<T> | undefined;
  if (met) return met;
  const promise: Tracked<T> = Promise.resolve(here);
  promise.status = 'fulfilled';
  promise.value = here;
  promised.set(here, promise);
  return promise;
}

/** Loads the messages of an area, once. */
export function loadMessages<A extends Area>(language: UiLanguage, area: A): Promise<Messages[A]> {
  return messagesIn(language, area) as Promise<Messages[A]>;
}
