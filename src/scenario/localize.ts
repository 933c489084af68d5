import { languages, type Language } from '../core/course/language.ts';

const isText = (value: object): boolean => {
  const names = Object.keys(value);
  return names.length === languages.length && languages.every((one) => names.includes(one));
};

function strip(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => strip(item, language));
  if (typeof value !== 'object' || value === null) return value;
  const kept = isText(value)
    ? Object.entries(value).map(([name, text]) => [
        name,
        name === language ? (text as unknown) : '',
      ])
    : Object.entries(value).map(([name, field]) => [name, strip(field, language)]);
  return Object.fromEntries(kept);
}

/**
 * A scenario, or any part of one, with the texts of one language; those of the others are empty. It
 * plays as the whole one does in that language, at half the bytes.
 */
export function localize<T extends object>(whole: T, language: Language): T {
  return strip(whole, language) as T;
}
