/** Languages a scenario is written in. Order is the order of the language switch. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in every language; each is written by itself, none is a translation. */
export type Text = Readonly<Record<Language, string>>;
