import { describe, expect, it } from 'vitest';
import { randomChoice } from '../../../src/analysis/play/randomCalls.ts';
import { rulesOf } from '../../../src/core/call/callRules.ts';
import { offers } from '../../../src/core/call/offers.ts';
import type { Reply, Scenario } from '../../../src/core/call/scenario.ts';
import { startCall, step } from '../../../src/core/call/step.ts';
import type { CustomerSpoke } from '../../../src/core/call/transcript.ts';
import { floorCall, personaWith, plainTemper } from '../../support/floorCall.ts';

const said = (en: string, after?: Reply['after']): Reply => ({
  text: { zh: en, en },
  seconds: 2,
  reveals: [],
  agrees: null,
  ...(after && { after }),
});

/** A call with words of its own for the presentation, and none for leaving the floor. */
const call: Scenario = (() => {
  const { phrasebook, ...rest } = floorCall({ turns: 8, depth: 2 });
  const { yields: _none, ...others } = phrasebook;
  const presentation = {
    objects: [said('but still', ['admits', 'wants']), said('no, not that')],
  };
  const phrases = { opening: {}, discovery: {}, presentation, commitment: {} };
  return { ...rest, phrases, phrasebook: others };
})();

/** Lines that meet what is open, by their ids. */
const rightLines = {
  asks: /answer/u,
  tells: /implication/u,
  objects: /back|worth|calm/u,
  hedges: /test|like|confirm/u,
  yields: /problem|payoff/u,
};

const noSlights = { asks: 0, tells: 0, objects: 0, hedges: 0, yields: 0 };

/** What the customer says in a turn, for every turn of many calls of somebody who listens. */
function turns(scenario = call): readonly (readonly (CustomerSpoke & { call: number })[])[] {
  const onward = { ...plainTemper.onward, explicit: 4 };
  const rules = rulesOf(scenario, personaWith({ ...plainTemper, onward, slights: noSlights }));
  const all: (CustomerSpoke & { call: number })[][] = [];
  for (let seed = 1; seed <= 400; seed++) {
    let state = startCall(rules, { seed, language: 'en', mode: 'practice' });
    while (!state.position.persona.ending) {
      const before = state.transcript.events.length;
      const { tags } = state.position.persona;
      const right = Object.entries(rightLines).find(([floor]) => tags.has(`open-${floor}`))?.[1];
      const line = offers(rules, state.position).lines.find(({ line: { id } }) => right?.test(id));
      const choice = line ? ({ type: 'say', line: line.line.id } as const) : null;
      state = step(rules, state, choice ?? randomChoice(rules, state));
      all.push(
        state.transcript.events
          .slice(before)
          .flatMap((event) => (event.type === 'customerSpoke' ? [{ ...event, call: seed }] : [])),
      );
    }
  }
  return all;
}

describe('what follows on an answer', () => {
  const all = turns();
  const objections = all.flatMap((turn) =>
    turn.flatMap((event, i) =>
      event.kind === 'objects' && event.stage === 'presentation'
        ? [{ after: turn[i === 0 ? -1 : 0]?.kind, words: event.words }]
        : [],
    ),
  );

  it('has the words made for that answer, as long as they are unused', () => {
    const afterAdmits = objections.filter(({ after }) => after === 'admits' || after === 'wants');
    expect(afterAdmits.length).toBeGreaterThan(5);
    expect(afterAdmits.some(({ words }) => words === 'but still')).toBe(true);
  });

  it('never has words made for another answer', () => {
    const others = objections.filter(({ after }) => after !== 'admits' && after !== 'wants');
    expect(others.length).toBeGreaterThan(5);
    expect(new Set(others.map(({ words }) => words))).not.toContain('but still');
  });

  it('is left unsaid where the floor is left and nobody wrote a word for it', () => {
    expect(all.flat().some(({ kind }) => kind === 'yields')).toBe(false);
    expect(all.every((turn) => turn.length > 0)).toBe(true);
    expect(all.some((turn) => turn.length === 1 && turn[0]?.kind === 'answers')).toBe(true);
  });
});

describe('words that fit at a time', () => {
  const first = { ...said('it is the queue'), time: 'first' } as const;
  const later = { ...said('that queue again'), time: 'later' } as const;
  const own = { tells: [said('as you ask: the queue')] };
  const { discovery, ...rest } = call.beats;
  const withOwn: Scenario = {
    ...call,
    phrases: { ...call.phrases!, discovery: { tells: [later, first] } },
    beats: {
      ...rest,
      discovery: discovery.map((one) => ({
        ...one,
        slots: one.slots.map((slot) =>
          slot.map((line) => (line.id === 'problem-1' ? { ...line, replies: own } : line)),
        ),
      })),
    },
  };
  const tellings = turns(withOwn).flatMap((turn) =>
    turn.filter(({ kind, stage }) => kind === 'tells' && stage === 'discovery'),
  );

  it('come the first time, and later', () => {
    const byCall = new Map<number, string[]>();
    for (const { call: nth, words } of tellings) {
      byCall.set(nth, [...(byCall.get(nth) ?? []), words]);
    }
    const calls = [...byCall.values()].filter((words) => words.length > 1);
    expect(calls.length).toBeGreaterThan(5);
    for (const [once, ...again] of calls) {
      expect(['it is the queue', 'as you ask: the queue']).toContain(once);
      expect(again).not.toContain('it is the queue');
    }
  });

  it('give way to the words of the line whose answer they follow on', () => {
    expect(tellings.some(({ words }) => words === 'as you ask: the queue')).toBe(true);
  });
});

describe('words that fit before what follows', () => {
  const firm = { ...said('yes, at once'), before: ['yields', 'asks'] } as const;
  const shy = { ...said('yes, in a way'), before: ['objects', 'hedges'] } as const;
  const withDoubts: Scenario = {
    ...call,
    phrases: {
      ...call.phrases!,
      presentation: { ...call.phrases!.presentation, admits: [firm, shy] },
    },
  };
  const admitting = turns(withDoubts).filter(([first]) => first?.kind === 'admits');
  const words = (follows: readonly (string | null | undefined)[]) =>
    new Set(
      admitting
        .filter(([, second]) => follows.includes(second?.kind))
        .map(([first]) => first!.words),
    );

  it('come before that and nothing else', () => {
    expect(words(['objects', 'hedges'])).toEqual(new Set(['yes, in a way']));
    expect(words(['asks', undefined])).toEqual(new Set(['yes, at once']));
  });
});
