import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { upgrade } from '../../../../src/core/call/formats/upgrade.ts';
import { scoreCall } from '../../../../src/core/scoring/score.ts';
import { goldensOf } from '../../../golden/goldens.ts';

type Json = Record<string, unknown>;

const golden = (format: number): Json =>
  structuredClone(
    goldensOf(format).find(({ name }) => name.endsWith('busy-exemplary.en'))!.transcript,
  );

/** The golden call with one thing changed, by its path; `undefined` takes it away. */
function bent(format: number, path: readonly (string | number)[], value: unknown): Json {
  const call = golden(format);
  const holder = path.slice(0, -1).reduce((at, name) => at[name] as Json, call);
  const last = path.at(-1)!;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return call;
}

describe('what is no transcript', () => {
  test.each([[null], [7], ['x'], [[]], [{}], [{ format: 1 }], [undefined]])('%j', (value) => {
    expect(upgrade(value)).toEqual({ problem: 'foreign' });
  });
});

describe('another format', () => {
  test('of the future is made by a newer version', () => {
    expect(upgrade({ ...golden(2), format: 3 })).toEqual({ problem: 'newer', format: 3 });
    expect(upgrade({ format: 900, events: 'another thing' })).toMatchObject({ problem: 'newer' });
  });

  test.each([[0], [-1], [1.5], ['1'], [null]])('%j is none', (format) => {
    expect(upgrade({ ...golden(1), format })).toEqual({
      problem: 'damaged',
      where: 'format',
      expected: 'a whole number from 1 to 2',
      found: JSON.stringify(format),
    });
  });
});

describe('a damaged transcript says where, what belongs there and what is there', () => {
  test.each<[string, (string | number)[], unknown, string, string]>([
    ['targets', ['targets'], undefined, 'an object', 'nothing'],
    ['targets.ask', ['targets', 'ask'], 101, 'a number from 0 to 100', '101'],
    ['scenario.version', ['scenario', 'version'], '1', 'a whole number from 1', '"1"'],
    ['seed', ['seed'], 2 ** 32, 'a whole number from 0 to 4294967295', '4294967296'],
    ['language', ['language'], 'de', 'zh or en', '"de"'],
    ['events', ['events'], [], 'a list of 1 or more', '[]'],
    ['events[0]', ['events', 0], 'x', 'an object', '"x"'],
    ['events[0].words', ['events', 0, 'words'], {}, 'text', '{}'],
    ['events[0].at', ['events', 0, 'at'], -1, 'a number from 0 to 86400000', '-1'],
    ['events[1].moves[0]', ['events', 1, 'moves', 0], 'x', 'a move', '"x"'],
    ['events[1].roll', ['events', 1, 'roll'], 20, 'a whole number from 0 to 19', '20'],
    ['events[2].kind', ['events', 2, 'kind'], 'sings', 'a kind of reply', '"sings"'],
    ['customers', ['customers'], [], 'a list of 1 or more', '[]'],
    ['start', ['start'], [1], 'an object', '[1]'],
  ])('%s', (where, path, value, expected, found) => {
    for (const format of [1, 2]) {
      expect(upgrade(bent(format, path, value))).toEqual({
        problem: 'damaged',
        where,
        expected,
        found,
      });
    }
  });

  test.each<[string, (string | number)[], unknown]>([
    ['persona.id', ['persona'], 7],
    ['persona.id', ['persona'], undefined],
  ])('%s of format 1', (where, path, value) => {
    expect(upgrade(bent(1, path, value))).toMatchObject({ problem: 'damaged', where });
  });

  test('an event of no known type names those that there are', () => {
    expect(upgrade(bent(2, ['events', 0, 'type'], 'sang'))).toMatchObject({
      where: 'events[0].type',
      expected: 'one of customerSpoke, repActed, callEnded',
      found: '"sang"',
    });
  });

  test('9.29 more events than any call has are told before they are looked at', () => {
    const { transcript } = goldensOf(2)[0]!;
    const [event] = transcript['events'] as readonly unknown[];
    const events = Array.from({ length: 1_000_000 }, () => event);
    const begun = performance.now();
    expect(upgrade({ ...transcript, events })).toMatchObject({
      problem: 'damaged',
      where: 'events',
      expected: 'a list of 1000 at most',
    });
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  test('what is found is cut short', () => {
    const answer = upgrade(bent(2, ['mode'], 'x'.repeat(500)));
    expect('found' in answer && answer.found.length).toBe(41);
  });
});

/** Every place in a transcript, as a path. */
function places(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, one]) => places(one, [...path, name]))];
}

const all = [1, 2].flatMap((format) =>
  goldensOf(format).map(({ transcript }) => ({ format, transcript, places: places(transcript) })),
);
const anyJson = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom(null, 0, -1, 1e300, true, '', 'x', [], {}, [null], { a: 1 }),
  fc.jsonValue({ maxDepth: 2 }),
);

describe('whatever one place of a transcript holds', () => {
  test('there is an answer, and what was opened can be scored', () => {
    const damage = fc.constantFrom(...all).chain(({ transcript, places: where }) =>
      fc.record({
        transcript: fc.constant(transcript),
        path: fc.constantFrom(...where.slice(1)),
        value: anyJson,
      }),
    );
    fc.assert(
      fc.property(damage, ({ transcript, path, value }) => {
        const call = structuredClone(transcript) as Json;
        const holder = path.slice(0, -1).reduce((at, name) => at[name] as Json, call);
        if (value === undefined) delete holder[path.at(-1)!];
        else holder[path.at(-1)!] = value;
        const read = upgrade(call);
        if ('transcript' in read) {
          const { total } = scoreCall(read.transcript);
          expect(total).toBeGreaterThanOrEqual(0);
          expect(total).toBeLessThanOrEqual(100);
        } else if (read.problem === 'damaged') {
          expect(read.where).not.toBe('');
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('anything at all has an answer', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (value, events) => {
        expect('problem' in upgrade(value)).toBe(true);
        expect('problem' in upgrade({ format: 2, events })).toBe(true);
      }),
    );
  });
});
