import { describe, expect, it } from 'vitest';
import { checkGround } from '../../../src/analysis/check/checkGround.ts';
import { checkQuestions } from '../../../src/analysis/check/checkQuestions.ts';
import { buildGraph } from '../../../src/analysis/graph/callGraph.ts';
import { advance } from '../../../src/core/call/advance.ts';
import { rulesOf } from '../../../src/core/call/callRules.ts';
import { offers } from '../../../src/core/call/offers.ts';
import { startPosition } from '../../../src/core/call/position.ts';
import { freshStart } from '../../../src/core/call/start.ts';
import type { Fact, Line, Reply, Scenario } from '../../../src/core/call/scenario.ts';
import { floorCall, personaWith, plainTemper } from '../../support/floorCall.ts';
import { inChinese } from './inChinese.ts';

const call = floorCall({ turns: 7, depth: 2 });
const graphOf = (scenario: Scenario) => buildGraph(rulesOf(scenario, personaWith(plainTemper)));

/** The call with some of its lines changed, and more facts. */
function changed(change: (line: Line) => Partial<Line>, facts: readonly Fact[] = []): Scenario {
  const beats = (stage: keyof Scenario['beats']) =>
    call.beats[stage].map((beat) => ({
      ...beat,
      slots: beat.slots.map((slot) => slot.map((line) => ({ ...line, ...change(line) }))),
    }));
  return {
    ...call,
    facts: [...call.facts, ...facts],
    beats: {
      opening: beats('opening'),
      discovery: beats('discovery'),
      presentation: beats('presentation'),
      commitment: beats('commitment'),
    },
  };
}

/** Whether a way, as a finding tells it, can be gone by some luck. */
function canGo(scenario: Scenario, message: string, last: string): boolean {
  const path = /after (.+?)(?:,|:)/u.exec(message)![1]!.split(' → ');
  const rules = rulesOf(scenario, personaWith(plainTemper));
  let open = [startPosition(rules, freshStart)];
  for (const id of [...path, last]) {
    open = open.flatMap((position) => {
      const line = offers(rules, position).lines.find((one) => one.line.id === id);
      if (!line) return [];
      const all = Array.from({ length: 20 }, (_, roll) => roll).map(
        (roll) => advance(rules, position, { type: 'say', line }, roll).position,
      );
      return [...new Map(all.map((next) => [next.persona.key, next])).values()].filter(
        ({ persona }) => !persona.ending,
      );
    });
  }
  return open.length > 0;
}

const fact = (id: string): Fact => ({
  id,
  kind: 'context',
  text: { zh: id, en: id },
  known: false,
});
const revealing = (id: string): Reply => ({
  text: { zh: `reveals ${id}`, en: `reveals ${id}` },
  seconds: 3,
  reveals: [id],
  agrees: null,
});
const messages = (scenario: Scenario) =>
  checkGround(graphOf(scenario)).map(({ id, message }) => `${id}: ${message}`);

describe('common ground', () => {
  /** Both problem questions are answered with the fact. */
  const both = (asks: readonly string[]) =>
    changed(
      ({ id }) =>
        id.startsWith('problem') ? { replies: { opensUp: [revealing('board')] }, asks } : {},
      [fact('board')],
    );

  it('is kept by the call as it is, but for the call-back', () => {
    expect(checkGround(graphOf(call)).map(({ id }) => id)).toEqual(['call-back']);
  });

  it('finds a question on offer where the answer is known, with the way there', () => {
    const scenario = both([]);
    const found = checkGround(graphOf(scenario)).filter(({ id }) => id.startsWith('problem'));
    expect(found).toEqual([
      {
        part: 'line',
        id: 'problem-2',
        zh: inChinese,
        message: expect.stringMatching(
          /^the line “problem-2” asks for “board”, and is on offer where that is known, after .*problem-1.*: add “asks: \[board\]” to it/u,
        ),
      },
    ]);
    const path = found[0]!.message.replace(/^.*is known, /u, '');
    expect(canGo(scenario, path, 'problem-2')).toBe(true);
  });

  it('is content where the question is withdrawn then', () => {
    expect(messages(both(['board'])).filter((one) => one.startsWith('problem'))).toEqual([]);
  });

  it('finds a line that assumes what nobody can have said', () => {
    const scenario = changed(
      ({ id }) => (id === 'times-1' ? { assumes: ['price'] } : {}),
      [fact('price')],
    );
    expect(messages(scenario)).toContainEqual(
      expect.stringMatching(
        /^times-1: the line “times-1” assumes “price”, which nobody can have said wherever it is on offer, first after .+: let an earlier line tell it/u,
      ),
    );
    const told = changed(
      ({ id }) => {
        if (id === 'times-1') return { assumes: ['price'] };
        return id === 'payoff-1' ? { tells: ['price'] } : {};
      },
      [fact('price')],
    );
    expect(messages(told).filter((one) => one.includes('“price”'))).toEqual([]);
  });

  it('finds a yes to what nobody has named, with the way there', () => {
    const unbound = changed(({ id }) => (id.startsWith('times') ? { assumes: [] } : {}));
    const found = checkGround(graphOf(unbound)).find(({ id }) => id === 'times-1')!;
    expect(found.message).toMatch(
      /^the line “times-1” can be agreed to after .+, and nobody has said what is sold: let it assume .* \(assumes: \[product\]\)$/u,
    );
    expect(found.message).not.toMatch(/full|pitch|discovery-answer|presentation-answer/u);
    expect(canGo(unbound, found.message, 'times-1')).toBe(true);
    const bound = changed(({ id }) => (id === 'call-back' ? { assumes: ['product'] } : {}));
    expect(messages(bound)).toEqual([]);
  });
});

describe('questions', () => {
  it('have an answer on offer wherever one is open', () => {
    expect(checkQuestions(graphOf(call))).toEqual([]);
  });

  it('are found where the beat in play has none', () => {
    const [, ...others] = call.beats.discovery;
    const [first] = call.beats.discovery;
    const mute = { ...first!, slots: first!.slots.slice(1) };
    const beats = { ...call.beats, discovery: [mute, ...others] };
    expect(checkQuestions(graphOf({ ...call, beats }))).toEqual([
      {
        part: 'beat',
        id: 'discovery-last',
        zh: inChinese,
        message: expect.stringMatching(
          /^the customer asks after .+ → .+, and the beat “discovery-last” offers no line that answers/u,
        ),
      },
    ]);
  });
});
