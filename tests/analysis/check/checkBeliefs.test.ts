import { describe, expect, it } from 'vitest';
import { checkBeliefs } from '../../../src/analysis/check/checkBeliefs.ts';
import { buildGraph } from '../../../src/analysis/graph/callGraph.ts';
import { solve } from '../../../src/analysis/solver/solve.ts';
import { rulesOf } from '../../../src/core/call/callRules.ts';
import { shippedIds, tinyRules, tinyScenario } from '../../core/support/rules.ts';
import { solvedCall } from '../../core/support/solved.ts';
import { coyPersona } from '../../support/coyPersona.ts';
import { inChinese } from './inChinese.ts';

describe('checkBeliefs', () => {
  const coy = solve(buildGraph(rulesOf(tinyScenario, coyPersona)));

  it('reports a customer who hides what decides the call, and where', () => {
    const { findings, gap } = checkBeliefs(coy, 2);
    expect(gap).toBeGreaterThan(2);
    expect(findings).toEqual([
      {
        part: 'line',
        id: 'which-burn',
        bound: 'beliefGap',
        zh: inChinese,
        message: expect.stringMatching(
          /^best play by what the customer says and shows is worth 0\.\d{3}, \d+\.\d points less than if nothing were hidden, more than 2: most is lost after who-and-why, where “which-burn” is answered with opensUp whether the customer is then .+eager.+ or .+wary.+: give the two a kind of reply of their own each$/,
        ),
      },
    ]);
  });

  it('lets pass what costs no more than it may, and a customer who shows everything', () => {
    expect(checkBeliefs(coy, 100).findings).toEqual([]);
    const open = checkBeliefs(solve(buildGraph(tinyRules())), 0);
    expect(open).toMatchObject({ findings: [], gap: 0, exact: true });
  });

  it.each(shippedIds)('is exact for %s', (id) => {
    expect(checkBeliefs(solvedCall(id), 2)).toMatchObject({
      findings: [],
      exact: true,
    });
  });
});
