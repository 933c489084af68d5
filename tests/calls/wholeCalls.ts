import { describe, expect, test } from 'vitest';
import { heardIn } from '../../src/core/call/heard.ts';
import type { CallRules } from '../../src/core/call/rules.ts';
import type { CallEvent, CallState } from '../../src/core/call/step.ts';
import type { Floor } from '../../src/core/course/floor.ts';
import type { Language } from '../../src/core/course/language.ts';
import type { Ending } from '../../src/core/course/outcomes.ts';
import { CallDriver } from '../core/support/callDriver.ts';
import { shippedCall } from '../core/support/rules.ts';
import { fixedOrder, listener, playedBy, type Objects, type Rep } from './listener.ts';

/** What the course would make of a call; points of 100. */
export const bands = {
  exemplary: [85, 100],
  passable: [55, 84],
  beginner: [25, 54],
  rude: [0, 24],
} as const;
export type Band = keyof typeof bands;

/**
 * A turn played by hand: a line's id, ? the answer on offer, whatever was asked, i cuts in; what they
 * had left open, as anybody hears it, `null` at the pick-up; and why one would say that now.
 */
export type Turn = readonly [choice: string, open: Floor | null, why: string];

export interface WholeCall {
  readonly name: string;
  readonly band: Band;
  readonly seed: number;
  readonly turns: readonly Turn[];
  readonly ending: Ending;
  /** Why the course would put it there. */
  readonly why: string;
}

function eventOf({ rules, onOffer }: CallDriver, choice: string): CallEvent {
  if (choice === 'i') return { type: 'interrupt' };
  const answer = onOffer.find((id) => rules.lineById.get(id)?.line.answers !== undefined);
  return { type: 'say', line: choice === '?' ? (answer ?? '?') : choice };
}

function play(rules: CallRules, { seed, turns }: WholeCall, language: Language): CallDriver {
  const driver = new CallDriver(rules, { seed, language });
  for (const [choice] of turns) driver.choose(eventOf(driver, choice));
  return driver;
}

/** The lines that were said, in order, by id. */
const linesSaid = ({ events }: CallDriver): readonly string[] =>
  events.flatMap((event) => (event.type === 'repActed' && event.line !== null ? [event.line] : []));

/** Holds whole calls of a scenario to the bands that the course would give, in either language. */
export function holdToBands(scenario: string, calls: readonly WholeCall[]): void {
  const rules = shippedCall(scenario);

  describe(`a whole call of ${scenario}`, () => {
    test.each(calls.map((call) => [call.band, call.name, call] as const))(
      '%s: %s',
      (band, _, call) => {
        const { events, scorecard } = play(rules, call, 'en').expectEnding(call.ending);
        const heard = heardIn(events).map(({ open }) => open);
        expect(heard).toEqual(call.turns.map(([, open]) => open));
        const [least, most] = bands[band];
        expect(scorecard.total, call.why).toBeGreaterThanOrEqual(least);
        expect(scorecard.total, call.why).toBeLessThanOrEqual(most);
        expect(play(rules, call, 'zh').scorecard.total).toBe(scorecard.total);
      },
    );

    test('comes in every band', () => {
      expect([...new Set(calls.map(({ band }) => band))]).toEqual(Object.keys(bands));
    });
  });
}

const seeds = Array.from({ length: 100 }, (_, i) => i + 1);

/** Endings that the brief asks for: the goal, and the fallback. */
const wanted: ReadonlySet<Ending | null> = new Set<Ending>(['meetingBooked', 'callBackDated']);

const reaches = ({ position }: CallState) => wanted.has(position.persona.ending);

/**
 * Holds a scenario to what issue 8 asks: who goes by what the customer says reaches goal or fallback
 * in most of 100 calls, and who goes through good lines in a set order, whatever is said, does not.
 *
 * @param objects what stands in the way when this customer objects
 */
export function holdToListening(
  scenario: string,
  calls: readonly WholeCall[],
  objects: Objects,
): void {
  const rules = shippedCall(scenario);
  const won = (rep: Rep) => seeds.filter((seed) => reaches(playedBy(rules, rep, seed))).length;
  const exemplary = calls.filter(({ band }) => band === 'exemplary');
  const orders = exemplary.map((call) => [call.name, linesSaid(play(rules, call, 'en'))] as const);

  describe(`${scenario}, 100 calls`, () => {
    test('reaches goal or fallback in most for one who hears what is said', () => {
      expect(won(listener(rules, objects))).toBeGreaterThanOrEqual(80);
    });

    test.each(orders)('reaches them seldom by the lines in the order of “%s”', (_, order) => {
      expect(won(fixedOrder(rules, order))).toBeLessThanOrEqual(25);
    });
  });
}
