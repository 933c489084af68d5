import { describe, expect, test } from 'vitest';
import { respond } from '../../../src/core/call/advance.ts';
import { leadOf, relevanceBySpeaker, speakerOf } from '../../../src/core/call/cast.ts';
import type { Choice } from '../../../src/core/call/choice.ts';
import { eventsOf } from '../../../src/core/call/hearing.ts';
import { startCall, step } from '../../../src/core/call/step.ts';
import { tinyRules, tinyScenario } from '../support/rules.ts';

const [baker] = tinyScenario.customers;
const boss = {
  ...baker,
  id: 'boss',
  name: { zh: '老板', en: 'The boss' },
  needs: { key: baker.needs.side, side: [] },
};
const two = tinyRules({ customers: [baker, boss] });

describe('who is on the line', () => {
  test('the lead is who picks up', () => {
    expect(leadOf(two.scenario)).toBe(baker);
  });

  test('is found by id, and is the lead where nobody has it', () => {
    expect(speakerOf(two.scenario, 'boss')).toBe(boss);
    expect(speakerOf(two.scenario, 'nobody')).toBe(baker);
  });

  test.each<[string | null, string, string]>([
    ...baker.needs.key.map((topic): [string, string, string] => [topic, 'key', 'none']),
    ...baker.needs.side.map((topic): [string, string, string] => [topic, 'side', 'key']),
    ['the weather', 'none', 'none'],
    [null, 'none', 'none'],
  ])('%s is to each what it is to them', (topic, toBaker, toBoss) => {
    expect(relevanceBySpeaker(two.scenario, topic)).toEqual({ [baker.id]: toBaker, boss: toBoss });
  });
});

describe('a call with a second person on the line', () => {
  const options = { seed: 3, language: 'en', mode: 'practice' } as const;
  const play = (rules: typeof two) =>
    step(rules, startCall(rules, options), { type: 'say', line: 'who-and-why' });

  test('names both, and each event its speaker', () => {
    const { customers, events } = play(two).transcript;
    expect(customers).toEqual([
      { id: baker.id, name: baker.name.en },
      { id: 'boss', name: 'The boss' },
    ]);
    expect(events.map(({ speaker }) => speaker)).toEqual([baker.id, 'rep', baker.id]);
  });

  test('answers as with one, as long as nobody speaks to the second', () => {
    expect(play(two).transcript.events).toEqual(play(tinyRules()).transcript.events);
  });

  test('who is spoken to hears and answers: a line is as near as it comes to them', () => {
    const { position } = startCall(two, options);
    const line = two.lines.find((one) => one.relevance['boss'] !== one.relevance[baker.id])!;
    for (const to of [baker.id, 'boss']) {
      const said: Choice = { type: 'say', line: { ...line, to } };
      const heard = eventsOf(two, position, said, 0).flatMap((event) =>
        'relevance' in event ? [event.relevance] : [],
      );
      expect(new Set(heard)).toEqual(new Set([line.relevance[to]]));
      expect(respond(two, position, said, 0).answers[0]!.speaker).toBe(to);
    }
  });
});
