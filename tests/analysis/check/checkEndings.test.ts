import { describe, expect, it } from 'vitest';
import {
  checkEndings,
  deadEnds,
  reachedEndings,
} from '../../../src/analysis/check/checkEndings.ts';
import { buildGraph } from '../../../src/analysis/graph/callGraph.ts';
import { endingsOf } from '../../../src/scenario/personaTerms.ts';
import { linesChanged, tinyRules } from '../../core/support/rules.ts';
import { tinyPersona } from '../../support/tinyPersona.ts';
import { inChinese } from './inChinese.ts';

const graph = buildGraph(tinyRules());
const endings = endingsOf(tinyPersona);

describe('checkEndings', () => {
  it('finds nothing wrong with the tiny call', () => {
    expect(reachedEndings(graph)).toEqual(endings);
    expect(checkEndings(graph, endings)).toEqual([]);
  });

  it('reports an ending that no call comes to', () => {
    const withoutRequests = linesChanged((line) =>
      line.moves.includes('askMeeting') ? { ...line, moves: ['confirmYes'] } : line,
    );
    expect(checkEndings(buildGraph(tinyRules({ beats: withoutRequests })), endings)).toEqual([
      {
        part: 'scenario',
        id: '',
        bound: 'endings',
        zh: inChinese,
        message:
          'no call can end in “meetingBooked”, which tiny has: write a line with the moves that lead there, or loosen the “when” of one that has them',
      },
    ]);
  });

  it('reports positions with nothing left to say', () => {
    const openingOnly = linesChanged((line) => ({
      ...line,
      when: { tags: ['opening'], notTags: [], facts: [], notFacts: [] },
    }));
    const [finding] = checkEndings(buildGraph(tinyRules({ beats: openingOnly })), []);
    expect(finding).toMatchObject({ part: 'beat', id: 'ovens' });
    expect(finding?.message).toMatch(
      /^the beat “ovens” is a dead end after who-and-why \(and in \d+ more positions\): give it lines that are still unsaid there and lead on$/,
    );
  });

  it('knows a position from which no call ends', () => {
    const endless = {
      ...graph,
      positions: 2,
      choiceAt: Int32Array.of(0, 1, 1),
      code: Int16Array.of(0),
      edgeAt: Int32Array.of(0, 1),
      target: Int32Array.of(1),
    };
    expect(deadEnds(endless)).toEqual([0, 1]);
    expect(deadEnds({ ...endless, target: Int32Array.of(-1) })).toEqual([1]);
    expect(deadEnds(graph)).toEqual([]);
  });
});
