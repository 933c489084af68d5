import { languages, type Language } from '../../core/course/language.ts';
import type { Line } from '../../core/call/scenario.ts';
import { figuresIn } from '../reading/figures.ts';
import type { CallGraph } from '../graph/callGraph.ts';
import type { Policy } from '../solver/solve.ts';
import { byOffer } from './byOffer.ts';

/** A rep who goes by the form of the lines on offer and by nothing else. */
export interface FormBot {
  readonly name: string;
  /** The language they read; `null` where that makes no difference. */
  readonly language: Language | null;
  /** How much they like each line on offer; of several they like best they take any. */
  readonly likes: (offered: readonly Line[]) => readonly number[];
}

const length = (text: string): number => text.replaceAll(/\s/gu, '').length;
const asks = (text: string): boolean => /[?？]/u.test(text);
const ofMyself: Readonly<Record<Language, RegExp>> = { zh: /我/u, en: /\bI\b/u };

/** Likes the one line that is so, and where there are none or several any line. */
const onlyOne = (so: readonly boolean[]): readonly number[] =>
  so.filter(Boolean).length === 1 ? so.map(Number) : so.map(() => 0);

const byText: Readonly<
  Record<string, (texts: readonly string[], language: Language) => readonly number[]>
> = {
  'is longest': (texts) => texts.map(length),
  'is shortest': (texts) => texts.map((text) => -length(text)),
  'asks, the longest first': (texts) => texts.map((text) => (asks(text) ? length(text) : 0)),
  'has no “I”': (texts, language) => texts.map((text) => (ofMyself[language].test(text) ? 0 : 1)),
  'is the only question': (texts) => onlyOne(texts.map(asks)),
  'is the only one with a figure': (texts, language) =>
    onlyOne(texts.map((text) => figuresIn(text, language).length > 0)),
};

/** Every such rep: none may do well, or the look of a line tells what it is worth. */
export const formBots: readonly FormBot[] = [
  ...Object.entries(byText).flatMap(([name, likes]) =>
    languages.map((language) => ({
      name,
      language,
      likes: (offered: readonly Line[]) =>
        likes(
          offered.map(({ text }) => text[language]),
          language,
        ),
    })),
  ),
  {
    name: 'makes most moves',
    language: null,
    likes: (offered) => offered.map(({ moves }) => moves.length),
  },
  {
    name: 'comes first in the file',
    language: null,
    likes: (offered) => offered.map((_, i) => -i),
  },
];

/** The policy of such a rep, who never lets the customer talk and never cuts in. */
export function formPolicy(graph: CallGraph, { likes }: FormBot): Policy {
  const { lines } = graph.rules;
  return byOffer(graph, (codes) => {
    const liked = likes(codes.flatMap((code) => lines[code]?.line ?? []));
    const most = Math.max(...liked);
    const favourites = liked.filter((like) => like === most).length;
    // The lines on offer stand before silence and cutting in.
    return codes.map((_one, i) => (liked[i] === most ? 1 / favourites : 0));
  });
}
