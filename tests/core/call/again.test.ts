import { describe, expect, it } from 'vitest';
import { startsToCheck } from '../../../src/analysis/check/checkWalk.ts';
import { inCall } from '../../../src/core/call/again.ts';
import { freshStart } from '../../../src/core/call/step.ts';
import { replay } from '../../../src/core/call/replay.ts';
import type { CallStart } from '../../../src/core/call/transcript.ts';
import { memoryOf } from '../../../src/progress/customers/memory.ts';
import { answersOf, withAnswers, withoutAnswers } from '../../../src/scenario/answers.ts';
import { callWithCallBack } from '../../e2e/support/callBack.ts';
import { CallDriver } from '../support/callDriver.ts';
import { shippedCall } from '../support/rules.ts';

const rules = shippedCall('dock-queue');
const { scenario } = rules;
const agreed: CallStart = { facts: ['product'], ending: 'callBackDated' };
const firstWords = (start: CallStart) => new CallDriver(rules, { start }).events[0];

describe('a second call with somebody who knows the rep again', () => {
  it('has words of its own at the pick-up, and an opening of its own', () => {
    expect(firstWords(agreed)).toMatchObject({ reply: expect.stringMatching(/^again\//u) });
    const second = new CallDriver(rules, { start: agreed });
    expect(second.onOffer.every((id) => id.startsWith('again-'))).toBe(true);
    expect(replay(rules, second.say('again-gate').state.transcript)).toMatchObject({
      transcript: second.state.transcript,
    });
  });

  it('is one with the assistant, too, who names no day that would have moved by then', () => {
    const assistant = shippedCall('late-shuttle');
    const second = new CallDriver(assistant, { start: agreed });
    expect(second.events[0]).toMatchObject({ reply: expect.stringMatching(/^again\//u) });
    expect(second.onOffer.every((id) => id.startsWith('again-'))).toBe(true);
    expect(JSON.stringify(assistant.scenario)).not.toMatch(/上礼拜|上周|last Thursday|last week/u);
  });

  it('is one with the baker, too, who tells days by the week and never by a date that is past', () => {
    const baker = shippedCall('day-old-bread');
    const second = new CallDriver(baker, { start: agreed });
    expect(second.events[0]).toMatchObject({ reply: expect.stringMatching(/^again\//u) });
    expect(second.onOffer.every((id) => id.startsWith('again-'))).toBe(true);
    const { again: _, ...both } = baker.scenario;
    expect(JSON.stringify(both)).not.toMatch(/十[一二三]号|eleventh|twelfth/u);
  });

  it('is a first call to everybody else', () => {
    for (const start of [freshStart, { facts: [], ending: 'refused' } as const]) {
      expect(firstWords(start)).toMatchObject({ reply: expect.stringMatching(/^pickUp\//u) });
      const first = new CallDriver(rules, { start });
      expect(first.onOffer.some((id) => id.startsWith('again-'))).toBe(false);
    }
  });

  it('is what a played call with a call-back leads to, in brief and call', () => {
    const earlier = callWithCallBack(rules, 'en');
    const start = memoryOf(scenario, earlier);
    expect(start).toMatchObject({ ending: 'callBackDated' });
    expect(start?.facts).toContain('product');
    expect(inCall(scenario, start as CallStart).brief.situation).toBe(scenario.again?.situation);
    const refused = earlier.events.map((event) =>
      event.type === 'callEnded' ? { ...event, ending: 'partedFriendly' as const } : event,
    );
    expect(memoryOf(scenario, { ...earlier, events: refused })).toBeNull();
  });

  it('is walked by the check beside the first one', () => {
    expect(startsToCheck(scenario)).toHaveLength(2);
    const { again: _, ...without } = scenario;
    expect(startsToCheck(without)).toEqual([freshStart]);
  });

  it('comes with the answers', () => {
    const early = withoutAnswers(scenario);
    expect(early).not.toHaveProperty('again');
    expect(withAnswers(early, answersOf(scenario))).toEqual(scenario);
  });
});
