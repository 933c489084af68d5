import { describe, expect, it } from 'vitest';
import { readScenario } from '../../../src/scenario/readScenario.ts';
import { memoryOf } from '../../../src/progress/customers/memory.ts';
import { transcriptOf } from '../../ui/support/sampleCalls.ts';
import { edited, tinyCallText, tinySurroundings } from '../../support/tinyCall.ts';

const withMemory = (list: string) =>
  readScenario(
    edited(tinyCallText, 'commitments:', `memory: [${list}]\ncommitments:`),
    'tiny-call',
    tinySurroundings,
  );

const remembering = withMemory('burnt-trays').value!.scenario;
const tiny = { id: 'tiny-call', version: 1, hash: '0123456789abcdef', title: 'Oven' };
const earlier = transcriptOf(
  [
    { answer: 'Yes?', kind: null, s: 1 },
    { answer: 'Two trays burnt.', kind: 'opensUp', s: 2 },
    { ends: 'callBackDated' },
  ],
  { scenario: tiny },
);
const revealing = {
  ...earlier,
  events: earlier.events.map((event) =>
    event.type === 'customerSpoke' && event.kind === 'opensUp'
      ? { ...event, reveals: ['burnt-trays', 'else'] }
      : event,
  ),
};

describe('what a customer remembers of an earlier call', () => {
  it('is what came to light and still stands, and how it ended', () => {
    expect(memoryOf(remembering, revealing)).toEqual({
      facts: ['burnt-trays'],
      ending: 'callBackDated',
    });
    expect(memoryOf(remembering, earlier)).toEqual({ facts: [], ending: 'callBackDated' });
  });

  it('goes on from a call that went on from another', () => {
    const third = { ...earlier, start: { facts: ['burnt-trays'], ending: null } };
    expect(memoryOf(remembering, third)?.facts).toEqual(['burnt-trays']);
  });

  it('has what the rep told, by the line that told it', () => {
    const [stage] = remembering.beats.opening;
    const line = { ...stage!.slots[0]![0]!, tells: ['burnt-trays'] };
    const beats = {
      opening: [{ ...stage!, slots: [[line]] }],
      discovery: [],
      presentation: [],
      commitment: [],
    };
    const told = transcriptOf(
      [{ say: 'Hello.', moves: ['identify'], s: 1 }, { ends: 'leftOpen' }],
      {
        scenario: tiny,
      },
    );
    const said = {
      ...told,
      events: told.events.map((event) =>
        event.type === 'repActed' ? { ...event, line: line.id } : event,
      ),
    };
    expect(memoryOf({ ...remembering, beats }, said)?.facts).toEqual(['burnt-trays']);
  });

  it('is none where the scenario has no memory, or it was somebody else’s call', () => {
    const { memory: _, ...forgetful } = remembering;
    expect(memoryOf(forgetful, revealing)).toBeNull();
    expect(memoryOf({ ...remembering, id: 'other' }, revealing)).toBeNull();
  });
});

describe('the memory of a scenario’s file', () => {
  it('names its facts', () => {
    expect(remembering.memory).toEqual(['burnt-trays']);
    const { value, problems } = withMemory('burnt-tray');
    expect(value).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('burnt-trays');
  });
});
