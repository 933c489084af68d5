import { describe, expect, it } from 'vitest';
import { moves } from '../../../src/core/course/moves.ts';
import { notShown, rules, type Rule } from '../../../src/core/course/rules.ts';
import { rubric, type Criterion } from '../../../src/core/scoring/rubric.ts';

const criteria = Object.values(rubric).flatMap((part): Criterion[] => Object.values(part));
const rests = [...Object.values(moves), ...criteria].flatMap(({ rules: on }) => [...on]);
const shown = new Set<Rule>(rests);

describe('the rules about a call', () => {
  it('are C1 to C29', () => {
    expect(rules).toEqual(Array.from({ length: 29 }, (_, i) => `C${i + 1}`));
  });

  it.each(rules)('%s has a move or a criterion, or a reason why it has none', (rule) => {
    const reason = notShown[rule];
    expect(shown.has(rule), reason ?? 'no move, no criterion, no reason').toBe(
      reason === undefined,
    );
    if (reason !== undefined) expect(reason).toMatch(/^[A-Z].{20,}\.$/);
  });
});
