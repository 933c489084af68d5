import type { Scenario } from '../core/call/scenario.ts';
import { stages } from '../core/course/stages.ts';
import type { Phrasebook } from '../scenario/readPhrasebook.ts';
import { chineseCharacters, englishWords } from '../scenario/speech.ts';

/** A file in a line of text, and the same figures for `--json`. */
export interface Summary {
  readonly text: string;
  readonly figures: Readonly<Record<string, number | string>>;
}

/** Size of a scenario. */
export function scenarioSummary(scenario: Scenario): Summary {
  const beats = stages.flatMap((stage) => scenario.beats[stage]);
  const lines = [...new Set(beats.flatMap((beat) => beat.slots.flat()))];
  const replies = [
    ...lines.flatMap((line) => Object.values(line.replies).flat()),
    ...beats.flatMap((beat) => Object.values(beat.silence).flat()),
    ...scenario.pickUp,
  ];
  const spoken = [...lines, ...replies].map(({ text }) => text);
  const sum = (numbers: readonly number[]) => Math.round(numbers.reduce((a, b) => a + b, 0));
  const figures = {
    hash: scenario.hash,
    beats: beats.length,
    lines: lines.length,
    replies: replies.length,
    characters: sum(spoken.map(({ zh }) => chineseCharacters(zh))),
    words: sum(spoken.map(({ en }) => englishWords(en))),
  };
  const { beats: b, lines: l, replies: r, characters, words } = figures;
  const text = `ok, ${b} beats, ${l} lines, ${r} replies, ${characters} characters, ${words} words`;
  return { text, figures };
}

/** Size of a phrasebook. */
export function phrasebookSummary({ replies }: Phrasebook): Summary {
  const kinds = Object.keys(replies).length;
  const phrases = Object.values(replies).flat().length;
  return { text: `ok, ${kinds} kinds, ${phrases} phrases`, figures: { kinds, phrases } };
}
