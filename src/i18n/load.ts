import type { Area, EarlyArea, Messages } from './areas.ts';
import type { UiLanguage } from './languages.ts';

type Early = Pick<Messages, EarlyArea>;

/** What the way to the first call needs comes in one piece. */
const early: Readonly<Record<UiLanguage, () => Promise<Early>>> = {
  zh: () => import('./messages/zh/early.ts'),
  en: () => import('./messages/en/early.ts'),
};

/** A promise that says what has become of it: React reads one that is fulfilled without waiting. */
type Tracked<T> = Promise<T> & { status?: 'fulfilled'; value?: T };

const underWay = new Map<string, Tracked<Messages[Area]>>();

const keyOf = (language: UiLanguage, area: Area) => `${language} ${area}`;

async function fetchArea(language: UiLanguage, area: Area): Promise<Messages[Area]> {
  if (area === 'common' || area === 'home' || area === 'brief' || area === 'call') {
    return (await early[language]())[area];
  }
  return (await import('./lateAreas.ts')).lateAreas[language][area]();
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
