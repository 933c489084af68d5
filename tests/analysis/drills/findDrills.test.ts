import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { findDrills } from '../../../src/analysis/drills/findDrills.ts';
import { openDrill } from '../../../src/analysis/drills/playDrill.ts';
import { skills } from '../../../src/core/course/skills.ts';
import { reviewCall } from '../../../src/analysis/review/review.ts';
import { moves } from '../../../src/core/course/moves.ts';
import { CannotReplay } from '../../../src/core/call/replay.ts';
import { step } from '../../../src/core/call/step.ts';
import { shippedIds } from '../../core/support/rules.ts';
import { solvedCall } from '../../core/support/solved.ts';

const seen = new Set<string>();

describe.each(shippedIds)('the drills of %s', (id) => {
  const solution = solvedCall(id);
  const { rules } = solution.graph;
  const deck = findDrills(solution);
  const drills = deck.families.flatMap((family) =>
    family.drills.map((drill) => ({ ...family, drill })),
  );

  test('each can be reached by playing, and exactly one choice keeps the call', () => {
    expect(drills.length).toBeGreaterThan(40);
    for (const { drill, move, skill } of drills) {
      seen.add(skill);
      const { state, choices, best } = openDrill(rules, deck, drill, 'zh');
      // The review comes to its figures by a way of its own: it knows of no drill.
      const { start, turns } = reviewCall(solution, step(rules, state, best.event).transcript);
      const turn = turns.at(-1)!;
      expect(Math.abs(start - deck.worth)).toBeLessThanOrEqual(0.0051);
      expect(turn.onlyMove).toBe(true);
      expect(turn.before).toBeGreaterThanOrEqual(30);
      expect(Math.abs(turn.before - drill.value)).toBeLessThanOrEqual(0.0051);
      expect(turn.best.line).toBe(best.line);
      // Who hears what was left open has it; on the last turn only the end is still to be had.
      expect(turn.heard.met).not.toBe(false);
      if (turn.turn === rules.scenario.turns) expect(skill).toBe('closing');
      expect(best.moves.at(-1)).toBe(move);
      expect(best.moves.filter((one) => moves[one].quality === 'error')).toEqual([]);
      const others = choices.filter((choice) => choice !== best);
      expect(Math.min(...others.map(({ loss }) => loss))).toBeGreaterThanOrEqual(10);
      for (const { line, loss } of choices) {
        const weighed = turn.choices.find((one) =>
          line === null ? one.moves.includes('letThemTalk') : one.line === line,
        );
        expect(Math.abs(weighed!.loss - loss)).toBeLessThanOrEqual(0.0051);
      }
    }
  });

  test('no two ask the same question, and none crowds out the others', () => {
    const questions = drills.map(({ drill }) => {
      const { choices, best } = openDrill(rules, deck, drill, 'zh');
      const offered = choices.map(({ line }) => line ?? '');
      return [...offered.toSorted((a, b) => (a < b ? -1 : 1)), best.line].join(' ');
    });
    expect(new Set(questions).size).toBe(questions.length);
    expect(drills.length).toBeLessThanOrEqual(300);
    for (const family of deck.families) expect(family.drills.length).toBeLessThanOrEqual(20);
  });

  test('weighs little, and comes out the same every time', () => {
    expect(gzipSync(JSON.stringify(deck)).length).toBeLessThan(6000);
    expect(findDrills(solution)).toEqual(deck);
  });

  test('ratings stay where trainees are', () => {
    for (const { drill } of drills) {
      expect(drill.rating).toBeGreaterThan(1000);
      expect(drill.rating).toBeLessThan(2000);
    }
  });

  test('on other content than it was worked out on, a drill says so', () => {
    const [{ drill }] = drills as [(typeof drills)[number]];
    const stale = () => openDrill(rules, { ...deck, hash: 'f'.repeat(16) }, drill, 'en');
    expect(stale).toThrow(CannotReplay);
    const bent = () => openDrill(rules, deck, { ...drill, said: [99999] }, 'en');
    expect(bent).toThrow(CannotReplay);
  });
});

test('every skill has drills', () => {
  expect(seen).toEqual(new Set(skills));
});
