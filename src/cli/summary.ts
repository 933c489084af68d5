import type { SolvedReport } from '../analysis/check/checkSolved.ts';
import type { PlayReport } from '../analysis/check/playCheck.ts';
import { stages } from '../core/course/stages.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Phrasebook } from '../scenario/readPhrasebook.ts';
import type { ReadScenario } from '../scenario/readScenario.ts';
import { chineseCharacters, englishWords } from '../scenario/speech.ts';

/** A file in a line of text, and the same figures for `--json`. */
export interface Summary {
  readonly text: string;
  /** What is no problem and yet to be read: bounds set aside, with the reasons. */
  readonly notes: readonly Problem[];
  readonly figures: Readonly<Record<string, unknown>>;
}

const sum = (numbers: readonly number[]) => Math.round(numbers.reduce((a, b) => a + b, 0));

const percent = (share: number) => `${(100 * share).toFixed(0)} %`;

const solvedParts = ({
  worth,
  bots: { bots },
  listening,
  bestPlay,
  costs,
  lines,
  beliefs,
}: SolvedReport): string[] => [
  `worth ${worth.toFixed(3)} under best play and ${bots.random.toFixed(3)} at random`,
  `a deaf rep gets ${percent(listening.deaf.worth / worth)} of best play, a fixed order ${percent(listening.fixedOrder.worth / worth)}`,
  `${percent(listening.flips)} of pairs change order`,
  `best play fails ${percent(listening.fails)}`,
  `best play scores ${bestPlay.score.toFixed(1)} ± ${bestPlay.scoreError.toFixed(1)} and listens ${bestPlay.listen.toFixed(1)} %`,
  `${(100 * costs.free).toFixed(0)} % of choices free and ${(100 * costs.dear).toFixed(0)} % dear`,
  `${lines.marked} beginner's errors`,
  `${beliefs.exact ? '' : 'at most '}${beliefs.gap.toFixed(1)} points lost by what is hidden`,
];

/** Size of a scenario, and what playing it showed. */
export function scenarioSummary(
  { scenario, setAside }: ReadScenario,
  { walk, mixed, solved }: PlayReport,
): Summary {
  const { again } = scenario;
  const beats = stages.flatMap((stage) => scenario.beats[stage]);
  if (again) beats.push(again.opening);
  const lines = [...new Set(beats.flatMap((beat) => beat.slots.flat()))];
  const replies = [
    ...lines.flatMap((line) => Object.values(line.replies).flat()),
    ...beats.flatMap((beat) => Object.values(beat.silence).flat()),
    ...scenario.pickUp,
    ...(again?.pickUp ?? []),
  ];
  const spoken = [...lines, ...replies].map(({ text }) => text);
  const characters = sum(spoken.map(({ zh }) => chineseCharacters(zh)));
  const words = sum(spoken.map(({ en }) => englishWords(en)));
  const share = mixed && `${(100 * mixed.phrasebookShare).toFixed(1)} % from the phrasebook`;
  const parts = [
    `${beats.length} beats`,
    `${lines.length} lines`,
    `${replies.length} replies`,
    `${characters} characters`,
    `${words} words`,
    `${walk.positions} positions`,
    `${walk.edges} edges`,
    `${walk.fewestOffered} to ${walk.mostOffered} on offer`,
    `${walk.endings.length} endings`,
    ...(share ? [share] : []),
    ...(solved ? solvedParts(solved) : []),
    ...(walk.neverHeard.length > 0 ? [`${walk.neverHeard.length} replies never heard`] : []),
  ];
  const figures = {
    hash: scenario.hash,
    beats: beats.length,
    lines: lines.length,
    replies: replies.length,
    characters,
    words,
    positions: walk.positions,
    byTurn: walk.byTurn,
    byStage: walk.byStage,
    edges: walk.edges,
    fewestOffered: walk.fewestOffered,
    mostOffered: walk.mostOffered,
    endings: walk.endings,
    neverHeard: walk.neverHeard,
    ...(solved && {
      worth: solved.worth,
      ...solved.listening,
      ...solved.bots,
      costs: solved.costs,
      bestPlay: solved.bestPlay,
      madeOf: solved.lines,
      beliefs: solved.beliefs,
    }),
    setAside: Object.fromEntries([...setAside].map(([bound, { reason }]) => [bound, reason])),
    ...(mixed && {
      phrasebookShare: mixed.phrasebookShare,
      turns: mixed.turns,
      commonest: mixed.commonest,
    }),
  };
  const notes = [...setAside].map(([bound, { line, column, reason }]) => {
    return { line, column, message: `sets the bound “${bound}” aside: ${reason}` };
  });
  return { text: parts.join(', '), notes, figures };
}

/** Size of a phrasebook. */
export function phrasebookSummary({ replies }: Phrasebook): Summary {
  const kinds = Object.keys(replies).length;
  const phrases = Object.values(replies).flat().length;
  return { text: `${kinds} kinds, ${phrases} phrases`, notes: [], figures: { kinds, phrases } };
}
