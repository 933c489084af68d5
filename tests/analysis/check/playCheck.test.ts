import { describe, expect, test } from 'vitest';
import { checkWalk, graphToCheck } from '../../../src/analysis/check/checkWalk.ts';
import type { CallBounds } from '../../../src/analysis/check/callBounds.ts';
import { checkMixedCalls } from '../../../src/analysis/check/checkMixedCalls.ts';
import { playCheck } from '../../../src/analysis/check/playCheck.ts';
import { endingsOf } from '../../../src/scenario/personaTerms.ts';
import { located, type Finding } from '../../../src/analysis/check/findings.ts';
import { playRandomCall } from '../../../src/analysis/play/randomCalls.ts';
import { solve } from '../../../src/analysis/solver/solve.ts';
import { wayFinder } from '../../../src/analysis/graph/ways.ts';
import { Unanswered } from '../../../src/core/call/advance.ts';
import { repEventOf } from '../../../src/core/course/moves.ts';
import { rulesOf } from '../../../src/core/call/callRules.ts';
import { compileCall } from '../../../src/core/call/rules.ts';
import type { Scenario } from '../../../src/core/call/scenario.ts';
import { readScenario } from '../../../src/scenario/readScenario.ts';
import {
  anything,
  edited,
  tinyCall,
  tinyCallText,
  tinySurroundings,
} from '../../support/tinyCall.ts';
import { tinyPersona } from '../../support/tinyPersona.ts';

function changed(...changes: (readonly [from: string, to: string])[]): Scenario {
  const yaml = changes.reduce((text, [from, to]) => edited(text, from, to), tinyCallText);
  const { value, problems } = readScenario(yaml, 'tiny-call', tinySurroundings);
  if (!value) throw new Error(problems.map(({ message }) => message).join('\n'));
  return value.scenario;
}

const graphOf = (scenario: Scenario) => graphToCheck(rulesOf(scenario, tinyPersona));
const walked = (scenario: Scenario) => checkWalk(graphOf(scenario));

/** Mixed calls alone: what else the check plays takes most of its time. */
function mixed(scenario: Scenario, bounds: Partial<CallBounds> = {}) {
  const graph = graphOf(scenario);
  return checkMixedCalls(graph.rules, solve(graph), { ...anything, ...bounds });
}

const told = ({ findings }: { findings: readonly Finding[] }) =>
  findings.map(({ part, id, message }) => `${part} ${id}: ${message}`);

describe('the walk of all positions', () => {
  test('meets every position that random calls meet', () => {
    const graph = graphToCheck(rulesOf(tinyCall().scenario, tinyPersona));
    for (let seed = 1; seed <= 50; seed++) {
      playRandomCall(graph.rules, seed, 'en', ({ position }) => {
        expect(graph.indexOf(position)).toBeGreaterThanOrEqual(0);
      });
    }
  });

  test('gives a shortest way to each', () => {
    const graph = graphToCheck(rulesOf(tinyCall().scenario, tinyPersona));
    const way = wayFinder(graph);
    for (let index = 1; index < graph.positions; index++) {
      expect(way(index)).toHaveLength(graph.positionAt(index).turn);
    }
  });

  test('says when there are too many, and gives up far beyond', () => {
    const remedy =
      'fewer turns, facts or conditions, or shorter slots in the stage that has most (--json: byStage)';
    const rules = rulesOf(tinyCall().scenario, tinyPersona);
    const report = checkWalk(graphToCheck(rules, 500), 500);
    expect(report.findings.map(({ message }) => message)).toEqual([
      `has 2004 positions, at most 500 may be: ${remedy}`,
    ]);
    expect(report.byTurn.reduce((sum, n) => sum + n)).toBe(2004);
    expect(Object.values(report.byStage).reduce((sum, n) => sum + n)).toBe(2004);
    expect(checkWalk(graphToCheck(rules, 100), 100).findings.map(({ message }) => message)).toEqual(
      [expect.stringMatching(/^has more than \d{3} positions, at most 100 may be/)],
    );
  });

  test('names what the persona leaves unanswered, and solves nothing', () => {
    const rules = rulesOf(tinyCall().scenario, tinyPersona);
    const { persona } = rules;
    const deaf = compileCall(rules.scenario, {
      ...persona,
      react: (state, events) =>
        events.some(({ type }) => type === repEventOf('interrupt'))
          ? { state, replies: [], openers: [] }
          : persona.react(state, events),
    });
    const graph = graphToCheck(deaf);
    const { unanswered, findings } = checkWalk(graph);
    expect(unanswered).toBe(true);
    expect(findings[0]?.message).toMatch(
      /^tiny has no answer to interrupt in .*: give the persona's machine an answer$/u,
    );
    expect(() => solve(graph)).toThrow(Unanswered);
  });

  test('reports positions with too few lines by the way to them', () => {
    const scenario = changed([
      '    - beat: visit\n      slots: [start, questions, offers, requests, partings]',
      '    - beat: visit\n      slots: [offers, requests, partings]',
    ]);
    expect(told(walked(scenario))[0]).toBe(
      'beat visit: the beat “visit” has 2 lines to offer after who-and-why → which-burn → probe-rings → probe-log → best-in-town (and at 14 more positions): three to five are needed; give it more slots or its slots more lines, or let another beat of “commitment” take over',
    );
  });

  test('reports a question without words of its own for what it can bring', () => {
    const scenario = changed([
      '        shrugs: { zh: "过来干嘛？", en: "Come round for what?" }\n',
      '',
    ]);
    expect(told(walked(scenario))).toEqual([
      'line ask-visit: line “ask-visit” can be answered in the kind “shrugs” and has no words for it: add “shrugs” to its replies',
    ]);
  });

  test('reports an agreement to something else than the persona means', () => {
    const scenario = changed(['    kind: meeting\n', '    kind: trial\n']);
    expect(told(walked(scenario))).toContain(
      'line ask-visit: line “ask-visit” is agreed to as “thursday-visit” (trial), but the call then ends in meetingBooked: name a commitment of kind meeting',
    );
  });

  test('counts the replies that no call can bring', () => {
    const scenario = changed([
      '        likes: { zh: "会响？',
      '        engages: { zh: "真的啊？", en: "Oh, really?" }\n        likes: { zh: "会响？',
    ]);
    expect(walked(scenario).neverHeard).toEqual(['probe-rings engages']);
  });
});

describe('mixed calls', () => {
  test('end, each in an outcome, and the same each time', () => {
    const rules = rulesOf(tinyCall().scenario, tinyPersona);
    for (let seed = 1; seed <= 20; seed++) {
      const { transcript, position } = playRandomCall(rules, seed, 'zh');
      expect(position.persona.ending).not.toBeNull();
      expect(transcript).toEqual(playRandomCall(rules, seed, 'zh').transcript);
    }
  });

  test('report a line that is never on offer', () => {
    const scenario = changed([
      '      moves: [greetByName]\n',
      '      moves: [greetByName]\n      when: { tags: [agreed], notTags: [commitment] }\n',
    ]);
    const whole = playCheck(graphOf(scenario), endingsOf(tinyPersona), anything);
    expect(told(whole)).toContain(
      'line greet: the line “greet” is on offer nowhere that a call can get to: loosen its “when”, move it forward in its slot, or remove it',
    );
  });

  test('report a list of wordings that runs out in one call', () => {
    const { scenario } = tinyCall();
    const { prompts = [] } = scenario.phrasebook;
    const phrasebook = { ...scenario.phrasebook, prompts: prompts.slice(0, 1) };
    expect(told(mixed({ ...scenario, phrasebook })).join('\n')).toMatch(
      /“prompts” of the phrasebook has run out: “喂？还在吗？” comes twice in one call \((?:random|best|beginner), seed \d+ of tiny-call\), which asks for \d and finds 1: add \d more/,
    );
  });

  test('report too much of the phrasebook, with the gaps that matter most', () => {
    const [only, ...others] = told(mixed(tinyCall().scenario, { phrasebook: 0.15 }));
    expect(only).toMatch(
      /^scenario : \d\d\.\d % of the replies in mixed calls come from the phrasebook, at most 15\.0 % may: give these their own replies first: \S+ × \S+ \(\d/,
    );
    expect(others).toEqual([]);
  });

  test('don’t take the words of a stage for the phrasebook’s', () => {
    const { scenario } = tinyCall();
    const { phrasebook } = scenario;
    const everywhere = { opening: phrasebook, discovery: phrasebook, presentation: phrasebook };
    const phrases = { ...everywhere, commitment: phrasebook };
    expect(mixed({ ...scenario, phrases }).phrasebookShare).toBe(0);
    expect(mixed(scenario).phrasebookShare).toBeGreaterThan(0.15);
  });

  test('report a sentence that comes in too many calls, with its share', () => {
    const { scenario } = tinyCall();
    const [first] = scenario.pickUp;
    const said = told(mixed({ ...scenario, pickUp: [first] }, { sentence: 0.9 }));
    expect(said).toEqual([
      `words zh ${first.text.zh}: “${first.text.zh}” comes in 100 % of 600 mixed calls, more than 90 %: add wordings to pickUp`,
    ]);
  });

  test('place a sentence where it is written', () => {
    const read = tinyCall();
    const words = mixed(read.scenario, { sentence: 0.2 }).findings.filter(
      ({ part }) => part === 'words',
    );
    const file = tinyCallText.split('\n');
    const [text] = read.scenario.pickUp.map(({ text: { zh } }) => zh);
    const found = located(words, read).filter(({ message }) => message.includes(`“${text}”`));
    expect(found).toHaveLength(1);
    expect(file[found[0]!.line - 1]).toContain(text);
    // What the phrasebook says stands nowhere in the file.
    expect(located([{ part: 'words', id: 'zh 喂？还在吗？', message: '', zh: '' }], read)).toEqual([
      { line: 1, column: 1, message: '', zh: '' },
    ]);
  });
});
