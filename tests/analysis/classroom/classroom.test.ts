import { describe, expect, it } from 'vitest';
import { heatMapOf } from '../../../src/analysis/classroom/heatMap.ts';
import { correlation, itemsOf } from '../../../src/analysis/classroom/items.ts';
import { mistakesOf } from '../../../src/analysis/classroom/mistakes.ts';
import { aClass } from './aClass.ts';

const calls = aClass(24);
const turns = calls.flatMap(({ review }) => review.turns);
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('where the calls were lost', () => {
  const map = heatMapOf(calls);

  it('counts every turn once and loses nothing of what was lost', () => {
    expect(total(map.cells.map((cell) => cell.calls))).toBe(turns.length);
    expect(total(map.cells.map(({ lost }) => lost))).toBeCloseTo(
      total(turns.map(({ loss }) => loss)),
      9,
    );
    expect(map.turns).toBe(Math.max(...turns.map(({ turn }) => turn)));
  });

  it('points to the dearest cell', () => {
    expect(map.worst?.lost).toBe(Math.max(...map.cells.map(({ lost }) => lost)));
    expect(heatMapOf([]).worst).toBeNull();
    expect(heatMapOf(aClass(1)).worst).toBeNull();
  });
});

describe('mistakes', () => {
  const mistakes = mistakesOf(calls);

  it('are all turns that lost ten points, each in one group', () => {
    const wrong = turns.filter(({ loss }) => loss >= 10);
    expect(wrong.length).toBeGreaterThan(20);
    expect(total(mistakes.map(({ times }) => times))).toBe(wrong.length);
    expect(total(mistakes.map(({ lost }) => lost))).toBeCloseTo(
      total(wrong.map(({ loss }) => loss)),
      9,
    );
  });

  it('come the dearest first, each with the place where it was dearest', () => {
    mistakes.forEach((mistake, i) => {
      expect(mistake.lost).toBeLessThanOrEqual(mistakes[i - 1]?.lost ?? Infinity);
      const { example } = mistake;
      const review = calls.find(({ call }) => call === example.call)?.review;
      const turn = review?.turns.find((one) => one.turn === example.turn);
      expect(turn?.chosen).toEqual(mistake.chosen);
      expect(turn?.heard.open).toBe(mistake.open);
    });
  });
});

describe('items', () => {
  const items = itemsOf(calls);

  it('count each line as a plain recount does', () => {
    for (const item of items) {
      const met = turns.filter(({ choices }) => choices.some(({ line }) => line === item.line));
      expect(item.offered).toBe(met.length);
      expect(item.taken).toBe(met.filter(({ chosen }) => chosen.line === item.line).length);
      const best = met.filter((turn) => turn.best.line === item.line);
      const took = best.filter(({ chosen }) => chosen.line === item.line).length;
      expect(item.difficulty).toBe(best.length === 0 ? null : took / best.length);
      expect(item.takenRight).toBeLessThanOrEqual(Math.min(item.taken, item.right));
    }
    const said = turns.filter(({ chosen }) => chosen.line !== null).length;
    expect(total(items.map(({ taken }) => taken))).toBe(said);
  });

  it('discriminate where the good take what is best and the weak do not', () => {
    const told = itemsOf(aClass(60)).flatMap(({ discrimination }) => discrimination ?? []);
    expect(told.length).toBeGreaterThan(5);
    for (const one of told) expect(Math.abs(one)).toBeLessThanOrEqual(1);
    expect(total(told) / told.length).toBeGreaterThan(0.1);
  });

  it('say nothing of four calls', () => {
    for (const { discrimination } of itemsOf(aClass(4))) expect(discrimination).toBeNull();
  });

  it('correlate as a textbook has it', () => {
    // Anscombe 1973, the first of his four: 0.816.
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    expect(correlation(x.map((one, i) => [one, y[i] as number]))).toBeCloseTo(0.81642, 5);
    expect(correlation(x.map((one) => [one, 3]))).toBeNull();
  });
});
