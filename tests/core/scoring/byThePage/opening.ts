import type { MoveId } from '../../../../src/core/course/moves.ts';
import { less, turns, type Call } from './heard.ts';

interface Mention {
  readonly seconds: number;
  readonly concerns: boolean;
}

/** Every time one of these moves was made in the opening, by the clock of what the rep says there. */
export function mentions(call: Call, ...of: readonly MoveId[]): readonly Mention[] {
  const found: Mention[] = [];
  let clock = 0;
  for (const turn of turns(call)) {
    if (turn.stage !== 'opening') continue;
    const begin = clock + turn.thinkingMs;
    turn.moves.forEach((move, i) => {
      const seconds = (begin + (turn.ms * (i + 1)) / turn.moves.length) / 1000;
      if (of.includes(move)) found.push({ seconds, concerns: turn.relevance !== 'none' });
    });
    clock = begin + turn.ms;
  }
  return found;
}

const whoMoves: readonly MoveId[] = ['identify'];
const whyMoves: readonly MoveId[] = ['statePurpose', 'candidHumour'];
const gainMoves: readonly MoveId[] = ['stateBenefit', 'socialProof', 'usp'];
const questionMoves: readonly MoveId[] = ['engagingQuestion', 'problemQuestion'];

const inTime = (call: Call, of: readonly MoveId[], most: number, late: number) => {
  const [first] = mentions(call, ...of);
  if (!first) return 0;
  return first.seconds <= 20 ? most : late;
};

export const who = (call: Call) => inTime(call, whoMoves, 5, 2);
export const why = (call: Call) => inTime(call, whyMoves, 5, 2);
export const gain = (call: Call) => inTime(call, gainMoves, 6, 3);

/** On something that concerns this customer, within 30 s: 4; else 2. The first one counts. */
export function question(call: Call) {
  const [first] = mentions(call, ...questionMoves);
  if (!first) return 0;
  return first.concerns && first.seconds <= 30 ? 4 : 2;
}

const worn: readonly MoveId[] = [
  'mayITakeAMinute',
  'surveyPretext',
  'slogan',
  'featureDump',
  'priceTooEarly',
];

/** 5, less 2.5 for each; 0 if the opening went by without your saying who you are. */
export function cleanOpening(call: Call) {
  if (mentions(call, ...whoMoves).length === 0) return 0;
  return less(5, 2.5, mentions(call, ...worn).length);
}

/** The ring of the introduction: when each was first said, seconds. */
export const introduction = (call: Call) => ({
  who: mentions(call, ...whoMoves)[0]?.seconds ?? null,
  why: mentions(call, ...whyMoves)[0]?.seconds ?? null,
  gain: mentions(call, ...gainMoves)[0]?.seconds ?? null,
  question: mentions(call, ...questionMoves)[0]?.seconds ?? null,
});
