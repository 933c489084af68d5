import { describe, expect, test } from 'vitest';
import type { CallRules } from '../../src/core/call/rules.ts';
import type { CallEvent } from '../../src/core/call/step.ts';
import { languages, type Language } from '../../src/core/course/language.ts';
import type { Ending } from '../../src/core/course/outcomes.ts';
import { CallDriver } from '../core/support/callDriver.ts';
import { shippedCall } from '../core/support/rules.ts';

/** What the course would make of a call; points of 100. */
export const bands = {
  exemplary: [85, 100],
  passable: [55, 80],
  beginner: [20, 50],
  rude: [0, 25],
} as const;
export type Band = keyof typeof bands;

export interface WholeCall {
  readonly name: string;
  readonly band: Band;
  readonly seed: number;
  /** Line ids; 0 lets them talk, i interrupts, h hangs up. */
  readonly choices: string;
  readonly ending: Ending;
  /** Why the course would put it there. */
  readonly why: string;
}

function eventOf(choice: string): CallEvent {
  switch (choice) {
    case '0':
      return { type: 'letThemTalk' };
    case 'i':
      return { type: 'interrupt' };
    case 'h':
      return { type: 'hangUp' };
    default:
      return { type: 'say', line: choice };
  }
}

/** Holds the score of whole calls of a scenario to the bands that the course would give. */
export function holdToBands(scenario: string, calls: readonly WholeCall[]): void {
  let rules: CallRules | null = null;
  const play = ({ seed, choices }: WholeCall, language: Language) => {
    rules ??= shippedCall(scenario);
    const driver = new CallDriver(rules, { seed, language });
    for (const choice of choices.split(' ')) driver.choose(eventOf(choice));
    return driver;
  };

  describe(`a whole call of ${scenario}`, () => {
    test.each(calls.map((call) => [call.band, call.name, call] as const))(
      '%s: %s',
      (band, _, call) => {
        const { scorecard } = play(call, 'en').expectEnding(call.ending);
        const [least, most] = bands[band];
        expect(scorecard.total, call.why).toBeGreaterThanOrEqual(least);
        expect(scorecard.total, call.why).toBeLessThanOrEqual(most);
      },
    );

    test('has the same score in either language', () => {
      for (const call of calls) {
        const totals = languages.map((language) => play(call, language).scorecard.total);
        expect(new Set(totals).size).toBe(1);
      }
    });

    test('is worth more, the better it was: no call of a lower band beats one of a higher', () => {
      const order = Object.keys(bands);
      const scored = calls.map((call) => ({ ...call, total: play(call, 'zh').scorecard.total }));
      const unfair = scored.flatMap((one) =>
        scored
          .filter((other) => order.indexOf(one.band) < order.indexOf(other.band))
          .filter((other) => one.total <= other.total)
          .map((other) => `${one.name} (${one.total}) against ${other.name} (${other.total})`),
      );
      expect(unfair).toEqual([]);
    });

    test('comes in every band', () => {
      expect([...new Set(calls.map(({ band }) => band))]).toEqual(Object.keys(bands));
    });
  });
}
