import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapCounts, gapOf, partFigures } from '../../../src/progress/diagnosis/difference.ts';
import { measuredBy, type Measured } from '../../../src/progress/diagnosis/measure.ts';
import { answers as scale } from '../../../src/progress/diagnosis/rows.ts';
import { statementIds, statementsIn } from '../../../src/progress/diagnosis/statements.ts';

const nothing = measuredBy([]);
const at = (value: number): Measured => ({ value, calls: 9 });

const anyAnswers = fc.dictionary(fc.constantFrom(...statementIds), fc.constantFrom(...scale));
const anyMeasured = fc
  .dictionary(fc.constantFrom(...statementIds), fc.double({ min: 1, max: 5, noNaN: true }))
  .map((some) => ({
    ...nothing,
    ...Object.fromEntries(Object.entries(some).map(([id, value]) => [id, at(value)])),
  }));

describe('gapOf', () => {
  it('calls two figures different from one step on', () => {
    expect([1, 0.99, 0, -0.99, -1].map(gapOf)).toEqual(['higher', 'same', 'same', 'same', 'lower']);
  });
});

describe('gapCounts', () => {
  it('counts each statement with a figure on both sides once', () => {
    fc.assert(
      fc.property(anyAnswers, anyMeasured, (answers, measured) => {
        const { higher, lower, same } = gapCounts(answers, measured);
        const both = statementIds.filter(
          (id) => answers[id] !== undefined && measured[id].value !== null,
        );
        expect(higher + lower + same).toBe(both.length);
      }),
    );
  });
});

describe('partFigures', () => {
  it('holds like against like: only statements with both figures count on either side', () => {
    const measured = { ...nothing, need: at(2), wish: at(3) };
    const figures = partFigures({ need: 4, wish: 5, hope: 1, roles: 1 }, measured);
    expect(figures.needs).toEqual({ rated: 4.5, measured: 2.5 });
  });

  it('lets the rating stand alone where nothing was measured, and shows nothing for nothing', () => {
    const figures = partFigures({ repeat: 4, part: 3 }, nothing);
    expect(figures.manners).toEqual({ rated: 3.5, measured: null });
    expect(figures.opening).toEqual({ rated: null, measured: null });
    // What was measured of a statement without an answer has nothing to stand beside.
    expect(partFigures({}, { ...nothing, need: at(2) }).needs).toEqual({
      rated: null,
      measured: null,
    });
  });

  it('lies between the least and the most of its statements', () => {
    fc.assert(
      fc.property(anyAnswers, anyMeasured, (answers, measured) => {
        for (const [part, { rated }] of Object.entries(partFigures(answers, measured))) {
          if (rated === null) continue;
          const given = statementsIn(part as never).flatMap((id) => answers[id] ?? []);
          expect(rated).toBeGreaterThanOrEqual(Math.min(...given));
          expect(rated).toBeLessThanOrEqual(Math.max(...given));
        }
      }),
    );
  });
});
