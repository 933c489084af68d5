import { describe, expect, it } from 'vitest';
import { checkLines } from '../../../src/analysis/check/checkLines.ts';
import { buildGraph } from '../../../src/analysis/graph/callGraph.ts';
import { lineVerdicts } from '../../../src/analysis/check/lineVerdicts.ts';
import { isMarked } from '../../../src/analysis/solver/marked.ts';
import { solve } from '../../../src/analysis/solver/solve.ts';
import type { Condition, Line } from '../../../src/core/call/scenario.ts';
import { linesChanged, tinyRules, tinyScenario } from '../../core/support/rules.ts';
import { inChinese } from './inChinese.ts';

/** The tiny call with its lines changed, solved. */
const solved = (change: (line: Line) => Line, facts = tinyScenario.facts) =>
  solve(buildGraph(tinyRules({ beats: linesChanged(change), facts })));
const asItIs = solve(buildGraph(tinyRules()));
const found = (change: (line: Line) => Line, facts = tinyScenario.facts) =>
  checkLines(solved(change, facts), 0.5).findings;

const only = (id: string, change: Partial<Line>) => (line: Line) =>
  line.id === id ? { ...line, ...change } : line;
const when = (condition: Partial<Condition>): Condition => ({
  tags: [],
  notTags: [],
  facts: [],
  notFacts: [],
  ...condition,
});
/** A cue that holds at the pick-up and never again. */
const ringing = {
  id: 'ringing',
  kind: 'cue',
  text: { zh: '电话响了', en: 'It rings' },
  known: true,
} as const;

describe('checkLines', () => {
  it('finds nothing wrong with the tiny call', () => {
    const { findings, ...figures } = checkLines(asItIs, 0.5);
    expect(findings).toEqual([]);
    expect(figures).toEqual({
      lines: 16,
      marked: 3,
      neverOffered: [],
      neverBest: [],
      markedBest: [],
      withoutSound: 0,
    });
  });

  it('reports a line that no call offers', () => {
    const nowhere = when({ tags: ['agreed'], notTags: ['commitment'] });
    expect(found(only('greet', { when: nowhere }))).toEqual([
      {
        part: 'line',
        id: 'greet',
        bound: 'neverOffered',
        zh: inChinese,
        message:
          'the line “greet” is on offer nowhere that a call can get to: loosen its “when”, move it forward in its slot, or remove it',
      },
    ]);
  });

  it('reports a line that pays nowhere, and not where it is marked', () => {
    const facts = [...tinyScenario.facts, ringing];
    const leaves: Partial<Line> = {
      moves: ['friendlyParting'],
      when: when({ facts: ['ringing'] }),
    };
    // The slot's first line gives way, so that the parting is what is on offer at the pick-up.
    const change = (line: Line) => (line.id === 'probe-rings' ? { ...line, ...leaves } : line);
    expect(found(change, facts)).toEqual([
      {
        part: 'line',
        id: 'probe-rings',
        bound: 'neverBest',
        zh: inChinese,
        message: expect.stringMatching(
          /^the line “probe-rings” is nowhere the best thing to say: something else is worth more in all 1 positions that offer it, “[^”]+” each time; it costs least at the pick-up \(\d+\.\d points\): let it pay somewhere, /,
        ),
      },
    ]);
    expect(found((line) => only('probe-rings', { beginner: true })(change(line)), facts)).toEqual(
      [],
    );
  });

  it("reports a beginner's error that is the best thing to say", () => {
    const marked = new Set(['ask-visit', 'ask-visit-again']);
    const findings = found((line) => (marked.has(line.id) ? { ...line, beginner: true } : line));
    expect(findings.map(({ id, bound }) => `${id} ${bound}`)).toEqual([
      'ask-visit markedBest',
      'ask-visit-again markedBest',
    ]);
    expect(findings[0]?.message).toMatch(
      /^the line “ask-visit” is a beginner's error \(beginner: true\), yet worth \d+\.\d points more than anything sound on offer after .+ \(and in \d+ more positions\): offer a sound line there that does as well, or let the error cost more$/,
    );
  });

  it("lets a beginner's error tie with what is sound", () => {
    const ties = lineVerdicts(asItIs).filter(({ marked, best }) => marked && best > 0);
    expect(ties.length).toBeGreaterThan(0);
    for (const { ahead } of ties) expect(ahead).toBe(0);
  });

  it("reports a call of too many beginner's errors, by its share", () => {
    const nine = new Set(
      tinyRules()
        .lines.filter(({ line }) => !isMarked(line))
        .slice(0, 6)
        .map(({ line }) => line.id),
    );
    const messages = found((line) => (nine.has(line.id) ? { ...line, beginner: true } : line));
    expect(messages.map(({ bound, message }) => `${bound}: ${message}`)).toContain(
      "markedShare: 9 of 16 lines are beginner's errors, at most 50 % may be: add sound lines, or make sound ones of them",
    );
    const some = new Set([...nine].slice(1));
    const fewer = found((line) => (some.has(line.id) ? { ...line, beginner: true } : line));
    expect(fewer.map(({ bound }) => bound)).not.toContain('markedShare');
  });

  it("reports positions that offer beginner's errors only", () => {
    const marked = (line: Line): Line => ({
      ...line,
      beginner: line.id !== 'greet',
      when: line.id === 'greet' ? when({ tags: ['opening'] }) : line.when,
    });
    expect(found(marked).find(({ bound }) => bound === 'soundLine')).toMatchObject({
      part: 'beat',
      zh: inChinese,
      message: expect.stringMatching(
        /^the beat “pick-up” offers beginner's errors only at the pick-up \(and in \d+ more positions\): add a line that is none$/,
      ),
    });
  });
});
