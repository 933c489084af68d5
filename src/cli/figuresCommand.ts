import { figuresIn, namesIn } from '../analysis/reading/figures.ts';
import { languages, type Language } from '../core/course/language.ts';
import { textPlaces, type TextPlace } from '../scenario/textPlaces.ts';
import { parseArgs } from './args.ts';
import type { CommandResult } from './checkCommand.ts';
import { readText } from './files.ts';
import { BadScenario, pathOf } from './findScenario.ts';
import { answered, oneName } from './reading.ts';

const usage = 'usage: npm run -s scenario:figures -- <id|file>\n';

/** A text with what is to be found in it. */
interface Found {
  readonly line: number;
  readonly by: Partial<Readonly<Record<Language, readonly string[]>>>;
}

/** Texts so short are taken for names wherever they stand in others: rep, company, customer. */
const longestName = 12;

/** Short texts that come in several others, which a Chinese name can only be known by. */
function knownNames(places: readonly TextPlace[], language: Language): readonly string[] {
  const texts = places.flatMap(({ texts: { [language]: text } }) => text ?? []);
  return [...new Set(texts)].filter(
    (text) =>
      text.length >= 2 &&
      text.length <= longestName &&
      /^[\p{L} ’'-]+$/u.test(text) &&
      texts.some((other) => other !== text && other.includes(text)),
  );
}

function foundIn(places: readonly TextPlace[]): readonly Found[] {
  const names = new Map(languages.map((language) => [language, knownNames(places, language)]));
  return places.map(({ line, texts }) => {
    const by = languages.map((language) => {
      const text = texts[language] ?? '';
      const all = [
        ...namesIn(text, language, names.get(language) ?? []),
        ...figuresIn(text, language),
      ];
      return [language, all] as const;
    });
    return { line, by: Object.fromEntries(by) };
  });
}

/** Each line with its figures in both languages. */
const byLine = (found: readonly Found[]): readonly string[] =>
  found
    .filter(({ by }) => languages.some((language) => by[language]?.length))
    .map(({ line, by }) => {
      const cells = languages.map((language) => (by[language] ?? []).join(', ') || '–');
      return `${String(line).padStart(5)}  ${cells.join('  |  ')}`;
    });

/** Each figure with the lines it comes on, those that come most often first. */
function byFigure(found: readonly Found[], language: Language): readonly string[] {
  const lines = new Map<string, Set<number>>();
  for (const { line, by } of found) {
    for (const one of by[language] ?? []) {
      const key = one.toLowerCase();
      lines.set(key, (lines.get(key) ?? new Set()).add(line));
    }
  }
  return [...lines]
    .toSorted(([, a], [, b]) => b.size - a.size)
    .map(([one, at]) => `${one}: ${[...at].join(', ')}`);
}

/**
 * `scenario:figures`: the figures, days and names in a file's texts, line by line and each with where
 * it comes, so that one that moves is seen. Reads any file, whether it makes a scenario or not.
 *
 * @param root folder of the project
 */
export function figuresCommand(argv: readonly string[], root: string): CommandResult {
  return answered(usage, () => {
    const path = pathOf(oneName(parseArgs(argv, {}), 'read'), root);
    const file = readText(path);
    if (!('text' in file)) throw new BadScenario(`${path}: ${file.problem.message}`);
    const places = textPlaces(file.text);
    if (!places) throw new BadScenario(`${path}: not valid YAML, scenario:check says where`);
    const found = foundIn(places);
    return [
      `# By line (${languages.join(', ')})`,
      ...byLine(found),
      ...languages.flatMap((language) => [
        `\n# Where each comes (${language})`,
        ...byFigure(found, language),
      ]),
      '',
    ].join('\n');
  });
}
