import { describe, expect, test } from 'vitest';
import { preferredLanguage, uiLanguages } from '../../src/i18n/languages.ts';
import { loadMessages } from '../../src/i18n/load.ts';
import type { Area } from '../../src/i18n/areas.ts';

const areas: readonly Area[] = [
  'common',
  'home',
  'brief',
  'call',
  'callEnd',
  'calls',
  'customers',
  'debrief',
  'drills',
  'find',
  'links',
  'record',
  'resuming',
  'rules',
  'settings',
  'sheet',
  'storage',
];

/** Every text of a catalogue by its path; functions as what they give for plausible numbers. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const parts = Array.from({ length: value.length }, () => 2);
    try {
      const given = (value as (...args: unknown[]) => unknown)(...parts);
      // Paragraphs are looked at one by one.
      return Array.isArray(given) ? texts(given, path) : [[path, String(given)]];
    } catch {
      // A message that takes a list; its shape is the compiler's to check.
      return [];
    }
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => texts(one, `${path}.${key}`));
}

describe.each(areas)('the messages of %s', (area) => {
  test('say something in every language, the Chinese in full-width marks', async () => {
    for (const language of uiLanguages) {
      const found = texts(await loadMessages(language, area));
      expect(found.filter(([, text]) => text.trim() === '')).toEqual([]);
      if (language === 'zh') {
        const narrow = found.filter(([, text]) =>
          /\p{Script=Han}[,;:?!]|[,;?!]\p{Script=Han}/u.test(text),
        );
        expect(narrow).toEqual([]);
      }
    }
  });

  test('have the same names', async () => {
    const [zh, en] = await Promise.all(uiLanguages.map((one) => loadMessages(one, area)));
    const names = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, names(one)]))
        : null;
    expect(names(en)).toEqual(names(zh));
  });
});

test('the reader’s first language that there is wins', () => {
  expect(preferredLanguage(['fr-FR', 'zh-TW', 'en'])).toBe('zh');
  expect(preferredLanguage(['EN-us'])).toBe('en');
  expect(preferredLanguage(['fr'])).toBe('en');
  expect(preferredLanguage([])).toBe('en');
});
