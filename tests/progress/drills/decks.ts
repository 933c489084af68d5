import type { Deck, Drill, Family } from '../../../src/analysis/drills/deck.ts';
import type { MoveId } from '../../../src/core/course/moves.ts';
import type { Skill } from '../../../src/core/course/skills.ts';

/** Drills that differ in their dice, rated 1300 and up. */
const drillsOf = (count: number, seed: number): readonly Drill[] =>
  Array.from({ length: count }, (_, i) => ({
    seed: seed + i,
    said: [],
    value: 60,
    losses: [0, 12, 20, 31],
    rating: 1300 + 50 * i,
  }));

const family = (skill: Skill, move: MoveId, count: number, place: number): Family => ({
  skill,
  move,
  drills: drillsOf(count, 100 * (place + 1)),
});

/** A deck of families with so many drills each. */
export const deckWith = (...families: readonly [Skill, MoveId, number][]): Deck => ({
  scenario: 'sample',
  hash: '0123456789abcdef',
  persona: 'tiny',
  worth: 50,
  families: families.map(([skill, move, count], i) => family(skill, move, count, i)),
});

/** Two families a skill, three drills each. */
export const fullDeck = deckWith(
  ['openings', 'engagingQuestion', 3],
  ['openings', 'stepBack', 3],
  ['questions', 'problemQuestion', 3],
  ['questions', 'implicationQuestion', 3],
  ['price', 'weighWorth', 3],
  ['price', 'priceRange', 3],
  ['stalling', 'askForBoss', 3],
  ['stalling', 'sumUpPoints', 3],
  ['commitment', 'askMeeting', 3],
  ['commitment', 'proposeTwoTimes', 3],
  ['closing', 'confirmYes', 3],
  ['closing', 'repeatCommitment', 3],
);

/** Noon, where the trainee is, so many days after the first of March 2026. */
export const noon = (days: number): Date => new Date(2026, 2, 1 + days, 12);
