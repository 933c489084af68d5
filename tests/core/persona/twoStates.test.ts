import { expect, test } from 'vitest';
import { rulesOf } from '../../../src/core/call/callRules.ts';
import { linesOnOffer, startCall, step } from '../../../src/core/call/step.ts';
import type { PersonaDefinition } from '../../../src/core/persona/persona.ts';
import {
  contextOf,
  outOfPatience,
  personaSetup,
  says,
  tires,
} from '../../../src/core/persona/setup.ts';
import { scoreCall } from '../../../src/core/scoring/score.ts';
import { endingsOf, termsOf } from '../../../src/scenario/personaTerms.ts';
import { printed } from '../../../src/scenario/problem.ts';
import { readPhrasebook } from '../../../src/scenario/readPhrasebook.ts';
import { readScenario } from '../../../src/scenario/readScenario.ts';

// What CONTRIBUTING tells whoever adds a persona and a customer, done with the least there can be:
// a machine, a phrasebook, a scenario. Nothing of the product names either.

/** Deaf until asked about a trouble, then all ears. */
const machine = personaSetup.createMachine({
  id: 'doorman',
  context: contextOf,
  initial: 'talking',
  states: {
    talking: {
      initial: 'deaf',
      always: { guard: outOfPatience, target: 'refused' },
      states: {
        deaf: {
          tags: 'opening',
          on: { 'rep.asked.problemQuestion': { target: 'allEars', actions: says('opensUp') } },
        },
        allEars: { tags: ['discovery', 'listening'] },
      },
      on: {
        'rep.told.friendlyParting': { target: 'partedFriendly', actions: says('partsWarmly') },
        'rep.erred.*': { actions: [tires(), says('brushesOff')] },
        'rep.*': { actions: says('shrugs') },
        'rep.hungUp': 'repHungUp',
        'time.over': { target: 'partedFriendly', actions: says('mustGo') },
      },
    },
    partedFriendly: { type: 'final' },
    refused: { type: 'final', entry: says('refuses') },
    repHungUp: { type: 'final' },
  },
});

const doorman: PersonaDefinition = {
  id: 'doorman',
  version: 1,
  machine,
  traits: { patience: { min: 1, max: 3, default: 2 }, warmth: { min: 0, max: 0, default: 0 } },
  objections: [],
};

const phrasebook = `
format: 1
id: doorman
replies:
  opensUp: { zh: "唉，这门真夹人。", en: "That door does pinch people." }
  shrugs:
    - { zh: "不知道。", en: "Don't know." }
    - { zh: "随便。", en: "As you like." }
    - { zh: "嗯。", en: "Mm." }
    - { zh: "是吗。", en: "Is it." }
  brushesOff:
    - { zh: "没空。", en: "No time." }
    - { zh: "别说了。", en: "Enough." }
  partsWarmly: { zh: "再见，慢走。", en: "Bye now, mind the door." }
  refuses: { zh: "别再打了。", en: "Don't ring again." }
  mustGo: { zh: "我得走了。", en: "I must be off." }
`;

const said = (zh: string, en: string) => `zh: "${zh}", en: "${en}"`;
const scenario = `
format: 1
id: the-door
version: 1
persona: doorman
goal: partFriendly
turns: 8
difficulty: 1
ambience: office
title: { ${said('大门', 'The door')} }
teaser: { ${said('看门人接电话。', 'A doorman picks up.')} }
rep:
  name: { ${said('小陈', 'Ann')} }
  company: { ${said('门业', 'Doors')} }
  product: { ${said('门', 'a door')} }
customer:
  id: lao-men
  name: { ${said('老门', 'Mr Porter')} }
  role: { ${said('看门人', 'doorman')} }
  look: baker
  voice: male
  hidden: [{ ${said('手上夹出过泡。', 'It has blistered his hand.')} }]
  needs: { key: [pinching], side: [] }
brief:
  situation: { ${said('第一次打。', 'A first call.')} }
  known: [{ ${said('有一扇旧门。', 'There is an old door.')} }]
  goal: { ${said('好好道别。', 'Part as friends.')} }
  fallback: { ${said('好好道别。', 'Part as friends.')} }
facts:
  pinches: { kind: need, known: true, ${said('旧门夹人', 'The old door pinches')} }
commitments: {}
pickUp:
  - { ${said('喂？', 'Hello?')} }
shared:
  asks:
    - { line: ask, moves: [problemQuestion], about: pinching, ${said('你们那扇旧的大门夹过人没有？', 'That old door, has it pinched anybody?')} }
  greetings:
    - { line: greet, moves: [greetByName], ${said('您好啊，老门师傅，今天早上好啊。', 'Good morning to you, Mr Porter.')} }
  partings:
    - { line: part, moves: [friendlyParting], ${said('那我就先不打扰您了，祝您一切顺利。', 'Then I will leave you to it, all the best.')} }
stages:
  opening:
    - { beat: hello, slots: [asks, greetings, partings] }
  discovery:
    - { beat: door, slots: [asks, greetings, partings] }
  presentation:
    - { beat: offer, slots: [asks, greetings, partings] }
  commitment:
    - { beat: yes, slots: [asks, greetings, partings] }
phrasebook: doorman
`;

test('a persona of two states is read, played and scored by what everybody else is', () => {
  const phrases = readPhrasebook(phrasebook, 'doorman');
  expect(phrases.problems.map((one) => printed('doorman', one))).toEqual([]);
  const { value, problems } = readScenario(scenario, 'the-door', {
    personas: { doorman: termsOf(doorman) },
    phrasebooks: { doorman: phrases.value?.replies ?? null },
    atLeast: { lines: 1, replies: 1 },
  });
  expect(problems.map((one) => printed('the-door', one))).toEqual([]);
  expect(endingsOf(doorman)).toEqual(expect.arrayContaining(['partedFriendly', 'refused']));

  const rules = rulesOf(value!.scenario, doorman);
  let call = startCall(rules, { seed: 7, language: 'en', mode: 'practice' });
  expect([...call.position.persona.tags]).toEqual(['opening']);
  expect(linesOnOffer(rules, call).map(({ line }) => line.id)).toContain('ask');
  call = step(rules, call, { type: 'say', line: 'ask' });
  expect(call.position.persona).toMatchObject({ stage: 'discovery' });
  call = step(rules, call, { type: 'say', line: 'part' });
  expect(call.transcript.events.at(-1)).toMatchObject({
    type: 'callEnded',
    ending: 'partedFriendly',
  });
  expect(call.transcript.persona).toEqual({ id: 'doorman', version: 1 });
  expect(scoreCall(call.transcript).total).toBeGreaterThanOrEqual(0);
});
