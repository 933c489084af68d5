import { createContext, use, useContext, useDeferredValue, useEffect, type ReactNode } from 'react';
import type { Area, Messages } from './areas.ts';
import { htmlLang, type UiLanguage } from './languages.ts';
import { loadedMessages, loadMessages, promiseOf } from './load.ts';

const LanguageContext = createContext<UiLanguage>('zh');

/**
 * Sets the language of everything inside and of the document. After a switch the old language
 * stays on screen until the new one's messages are here.
 */
export function LanguageProvider(props: { language: UiLanguage; children: ReactNode }) {
  const language = useDeferredValue(props.language);
  useEffect(() => {
    document.documentElement.lang = htmlLang[language];
  }, [language]);
  return <LanguageContext value={language}>{props.children}</LanguageContext>;
}

/** The language of the interface. */
export function useLanguage(): UiLanguage {
  return useContext(LanguageContext);
}

/**
 * The messages of an area in the language of the interface; suspends while they load, and only then:
 * what has once made way for a fallback is kept back by React for 300 ms.
 */
export function useMessages<A extends Area>(area: A): Messages[A] {
  const language = useLanguage();
  const here = loadedMessages(language, area);
  // Always asked for in the same way: a component that was put off at `use`, and goes on without it,
  // has lost its place among its hooks.
  return use(here ? promiseOf(here) : loadMessages(language, area));
}
