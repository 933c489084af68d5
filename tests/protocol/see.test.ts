import { assert, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { mix } from '../../src/core/call/chance.ts';
import { entrySchema } from '../../src/protocol/entry.ts';
import { eventSchema } from '../../src/protocol/events/events.ts';
import { applyAll } from '../../src/protocol/room/apply.ts';
import type { Viewer } from '../../src/protocol/who.ts';
import { comparable, knowable } from '../support/room/knowable.ts';
import { randomRoom, type Draw } from '../support/room/randomRoom.ts';
import { projector, seat, trainer } from '../support/room/testRoom.ts';

const viewers: readonly Viewer[] = [trainer, projector, seat('ann'), seat('eve')];

/** What a room is drawn from: a failure names the seed, and the room is the same again. */
const random = nat();

function drawFrom(seed: number): Draw {
  let n = 0;
  return (most) => mix(seed, n++) % most;
}

/** All that is somebody's secret, as a text has it: nicknames, lines chosen, notes, drafts, dice. */
const secretsIn = (value: unknown): readonly string[] =>
  JSON.stringify(value).match(/(?:nick|new|late|line|note|draft)-[\w-]+|"seed":\d+/gu) ?? [];

// Runs end on the first failure: a room that is drawn can't be made smaller in any useful time.
describe('what somebody sees of a room', () => {
  test('is tried on every event there is', () => {
    const seeds = Array.from({ length: 60 }, (_, i) => i);
    const happened = seeds.flatMap((seed) =>
      randomRoom(drawFrom(seed), 150).log.map(({ event }) => event.type),
    );
    const all = eventSchema.options.map((one) => one.entries.type.literal);
    // Those that hide nothing and change one field aren't drawn.
    const plain = new Set(['timeStretched', 'roomClosed']);
    expect(new Set(happened)).toEqual(new Set(all.filter((type) => !plain.has(type))));
  });

  test('makes, by the fold of the log, just what they may know; and nothing of it is secret', () => {
    assert(
      property(random, (seed) => {
        const room = randomRoom(drawFrom(seed), 120);
        const state = room.state();
        for (const viewer of viewers) {
          const seen = room.seenBy(viewer);
          const may = knowable(viewer, state);
          expect(comparable(applyAll(seen))).toEqual(comparable(may));
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  test('keeps the form of the log', () => {
    assert(
      property(random, (seed) => {
        const room = randomRoom(drawFrom(seed), 120);
        for (const entries of [room.log, ...viewers.map(room.seenBy)]) {
          for (const entry of entries) expect(v.parse(entrySchema, entry)).toEqual(entry);
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  test('never held a secret in any entry on the way', () => {
    assert(
      property(random, (seed) => {
        const room = randomRoom(drawFrom(seed), 120);
        for (const viewer of viewers) {
          // Names can be shown and hidden again: so what may be known is gathered all along.
          const known = new Set(room.states.flatMap((state) => secretsIn(knowable(viewer, state))));
          const seen = secretsIn(room.seenBy(viewer));
          expect(seen.filter((secret) => !known.has(secret))).toEqual([]);
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});
