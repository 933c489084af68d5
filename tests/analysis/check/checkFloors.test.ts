import { describe, expect, it } from 'vitest';
import { checkConditions, checkFloors } from '../../../src/analysis/check/checkFloors.ts';
import { buildGraph } from '../../../src/analysis/graph/callGraph.ts';
import { solve } from '../../../src/analysis/solver/solve.ts';
import { rulesOf } from '../../../src/core/call/callRules.ts';
import type { Beat, Scenario, Slot } from '../../../src/core/call/scenario.ts';
import type { MoveId } from '../../../src/core/course/moves.ts';
import { floorCall, floorLine, personaWith, plainTemper } from '../../support/floorCall.ts';
import { inChinese } from './inChinese.ts';

const call = floorCall({ turns: 8, depth: 2 });
const graphOf = (scenario: Scenario) => buildGraph(rulesOf(scenario, personaWith(plainTemper)));
const found = (scenario: Scenario) => checkFloors(solve(graphOf(scenario)), 3);

/** The call with the discovery's test of interest made something else. */
function withTests(slot: Slot): Scenario {
  const change = (beat: Beat): Beat => ({
    ...beat,
    slots: beat.slots.map((one) => (one[0]?.id === 'test-1' ? slot : one)),
  });
  return { ...call, beats: { ...call.beats, discovery: call.beats.discovery.map(change) } };
}

const { when: always } = floorLine('any', []);

describe('lines that are right after one floor and wrong after another', () => {
  it('pass, and so do those of the pick-up and of the last turn', () => {
    expect(found(call)).toEqual([]);
  });

  it('reports one that is never far wrong, with the way to where it is most', () => {
    const every = checkFloors(solve(graphOf(call)), 99);
    expect(every.map(({ id }) => id)).toContain('test-1');
    expect(every.find(({ id }) => id === 'test-1')).toMatchObject({
      part: 'line',
      bound: 'rightAndWrong',
      zh: inChinese,
      message: expect.stringMatching(
        /^the line “test-1” is never far wrong: after (?:a question|a trouble|an objection|a plain answer), which suits it least, it costs \d+\.\d points on average, 99 at least are asked for \(it costs most, \d+\.\d, after \S+.*\); let/u,
      ),
    });
  });

  it('finds one that meets whatever is open', () => {
    const moves: MoveId[] = ['problemQuestion', 'implicationQuestion', 'empathise', 'testInterest'];
    const slot = ['any-1', 'any-2'].map((id) =>
      floorLine(id, [...moves, 'answerPlainly'], { answers: 'discovery-1' }),
    );
    expect(found(withTests(slot)).map(({ id }) => id)).toEqual(['any-1', 'any-2']);
  });

  it('leaves marked lines alone', () => {
    const slot = ['slip-1', 'slip-2'].map((id) => floorLine(id, ['changeSubject']));
    const all = checkFloors(solve(graphOf(withTests(slot))), 99);
    expect(all.filter(({ id }) => id.startsWith('slip'))).toEqual([]);
  });
});

describe('conditions', () => {
  it('may hang on the stage, the facts and the last turn', () => {
    expect(checkConditions(graphOf(call))).toEqual([]);
  });

  it('may not hang on what the customer has just done', () => {
    const when = { ...always, notTags: ['open-asks'] };
    const scenario = withTests([floorLine('test-1', ['testInterest'], { when })]);
    expect(checkConditions(graphOf(scenario))).toEqual([
      {
        part: 'line',
        id: 'test-1',
        zh: inChinese,
        message: expect.stringMatching(/^the line “test-1” hangs on “open-asks”/u),
      },
    ]);
    const [beat, ...beats] = call.beats.presentation;
    const presentation = [{ ...beat!, when: { ...always, tags: ['open-tells'] } }, ...beats];
    const changed = { ...call, beats: { ...call.beats, presentation } };
    expect(checkConditions(graphOf(changed)).map(({ part, id }) => `${part} ${id}`)).toEqual([
      'beat presentation-last',
    ]);
  });
});
