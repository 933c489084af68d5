/** Languages of the interface, in the order of the language switch. */
export const uiLanguages = ['zh', 'en'] as const;
export type UiLanguage = (typeof uiLanguages)[number];

/** BCP 47 tags for `lang` attributes; they also decide which Han glyphs are drawn. */
export const htmlLang: Readonly<Record<UiLanguage, string>> = { zh: 'zh-Hans', en: 'en' };

/** Each language in its own words. */
export const languageNames: Readonly<Record<UiLanguage, string>> = {
  zh: '简体中文',
  en: 'English',
};

/** Whether a text names a language of the interface. */
export function isUiLanguage(text: unknown): text is UiLanguage {
  return uiLanguages.some((language) => language === text);
}

/** The first of the reader's languages (BCP 47 tags) that there is; English where there is none. */
export function preferredLanguage(tags: readonly string[]): UiLanguage {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split('-')[0];
    if (isUiLanguage(primary)) return primary;
  }
  return 'en';
}
