import { pairsOf, type Pair } from '../analysis/reading/pairs.ts';
import type { CallRules } from '../core/call/rules.ts';
import type { Language, Text } from '../core/course/language.ts';
import { parseArgs } from './args.ts';
import type { CommandResult } from './checkCommand.ts';
import { shipped, type Standard } from './library.ts';
import { answered, languageOf, oneName, walked } from './reading.ts';

const usage =
  'usage: npm run -s scenario:pairs -- <id|file> [--lang zh|en]\n' +
  '  before each pair: in how many of 1000 calls of random lines it is met\n';

const perThousand = (times: number): string => (1000 * times).toFixed(1).padStart(8);

/** Pairs under what they share, each group in the order of its commonest pair. */
function groups(
  pairs: readonly Pair[],
  headOf: (pair: Pair) => string,
  textOf: (pair: Pair) => string,
): string {
  const byHead = new Map<string, string[]>();
  for (const pair of pairs) {
    const list = byHead.get(headOf(pair)) ?? [];
    byHead.set(headOf(pair), list);
    list.push(`${perThousand(pair.times)}  ${textOf(pair)}`);
  }
  return [...byHead].map(([head, list]) => `\n${head}\n${list.join('\n')}`).join('\n');
}

function printed(rules: CallRules, pairs: ReturnType<typeof pairsOf>, language: Language): string {
  const wordings = (id: string): readonly Text[] => {
    const line = rules.lineById.get(id)?.line;
    return line ? [line.text, ...(line.also ?? [])] : [];
  };
  const lineText = ({ line }: Pair) =>
    line === null
      ? '(silence)'
      : `${wordings(line)
          .map((text) => text[language])
          .join(' / ')} [${line}]`;
  const sentenceText = ({ sentence: { kind, words } }: Pair) =>
    `${words.text[language]} [${kind}, ${words.id}]`;
  return [
    '# Each sentence of the customer, and what can be said next',
    groups(pairs.follows, sentenceText, lineText),
    '\n# Each line, and what can answer it',
    groups(pairs.answers, lineText, sentenceText),
    '',
  ].join('\n');
}

/**
 * `scenario:pairs`: every two sentences of a call that can come after each other, to be read by those
 * who write it.
 *
 * @param root folder of the project
 * @param standard what the files are held against
 */
export function pairsCommand(
  argv: readonly string[],
  root: string,
  standard: Standard = shipped,
): CommandResult {
  return answered(usage, () => {
    const args = parseArgs(argv, { '--lang': true });
    const [name, language] = [oneName(args, 'read'), languageOf(args)];
    const graph = walked(name, root, standard);
    return printed(graph.rules, pairsOf(graph), language);
  });
}
