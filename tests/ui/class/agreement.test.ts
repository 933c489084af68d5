import { describe, expect, it } from 'vitest';
import type { JudgeMark } from '../../../src/protocol/marks.ts';
import { agreementOf } from '../../../src/ui/screens/class/rolePlay/agreement.ts';

const sheets = (marks: readonly (JudgeMark | null)[]) =>
  marks.map((mark) => ({
    seat: null,
    group: 'g1',
    marks: mark === null ? {} : { who: mark },
    note: '',
  }));

describe('how judges agree', () => {
  it('says nothing where nobody saw an occasion', () => {
    expect(agreementOf(sheets([null, null]), 'who')).toBeNull();
    expect(agreementOf([], 'who')).toBeNull();
  });

  it('gives the middle mark, the ends, and how many lie within one of each other', () => {
    expect(agreementOf(sheets([2, 0, null, 2, 1]), 'who')).toEqual({
      counts: [1, 1, 2],
      judges: 4,
      median: 1.5,
      lowest: 0,
      highest: 2,
      together: 3,
    });
  });

  it('sees all together where nobody is more than one apart', () => {
    expect(agreementOf(sheets([1, 2, 1]), 'who')).toMatchObject({ median: 1, together: 3 });
    expect(agreementOf(sheets([0, 2]), 'who')).toMatchObject({ median: 1, together: 1 });
  });
});
