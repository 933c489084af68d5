import type { Area, CallingArea, Messages } from './areas.ts';
import type { UiLanguage } from './languages.ts';

type Calling = Pick<Messages, CallingArea>;

/** What leads to a call and through it comes in one piece. */
const calling: Readonly<Record<UiLanguage, () => Promise<Calling>>> = {
  zh: () => import('./messages/zh/calling.ts'),
  en: () => import('./messages/en/calling.ts'),
};

/** A promise that says what has become of it: React reads one that is fulfilled without waiting. */
type Tracked<T> = Promise<T> & { status?: 'fulfilled'; value?: T };

const underWay = new Map<string, Tracked<Messages[Area]>>();

const keyOf = (language: UiLanguage, area: Area) => `${language} ${area}`;

async function fetchArea(language: UiLanguage, area: Area): Promise<Messages[Area]> {
  if (area === 'common' || area === 'home' || area === 'brief' || area === 'call') {
    return (await calling[language]())[area];
  }
  return (await import('./areaLoaders.ts')).areaLoaders[language][area]();
}

/** The messages of an area if they are here already. */
export function loadedMessages<A extends Area>(language: UiLanguage, area: A): Messages[A] | null {
  return (underWay.get(keyOf(language, area))?.value as Messages[A] | undefined) ?? null;
}

/**
 * A failed load is given again for so long, ms: what waits for it is drawn once more when it fails,
 * and were that a new try, there would be no end of tries.
 */
const rememberFailure = 3000;

/**
 * Loads the messages of an area. The same promise is given every time; one that failed is
 * forgotten after a while, so that a later call tries again.
 */
export function loadMessages<A extends Area>(language: UiLanguage, area: A): Promise<Messages[A]> {
  const key = keyOf(language, area);
  const met = underWay.get(key);
  if (met) return met as Promise<Messages[A]>;
  const promise: Tracked<Messages[Area]> = fetchArea(language, area).then(
    (messages) => {
      promise.status = 'fulfilled';
      promise.value = messages;
      return messages;
    },
    (error: unknown) => {
      setTimeout(() => underWay.delete(key), rememberFailure);
      throw error;
    },
  );
  underWay.set(key, promise);
  return promise as Promise<Messages[A]>;
}
