import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Ack } from '../../../src/protocol/envelopes.ts';
import { createHub } from '../../../src/server/hub/hub.ts';
import { type Fault, memoryLog, sharedRooms } from './toy/memoryLog.ts';
import { quietMeter } from './toy/quietMeter.ts';
import { type ToyEntry, toyRules } from './toy/toyRules.ts';
import { turnedClock } from './toy/turnedClock.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** What the network does to a message: how often it arrives, and after how many turns. */
const fate = fc.record({
  copies: fc.array(fc.nat({ max: 6 }), { minLength: 0, maxLength: 3 }),
  answerLost: fc.boolean(),
  server: fc.nat({ max: 1 }),
});
const fault = fc.constantFrom<Fault | null>(null, null, null, null, 'before', 'after');

it('takes every operation once, in each client’s order, whatever is lost, doubled or late', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fate, { minLength: 3, maxLength: 40 }), { minLength: 1, maxLength: 5 }),
      fc.array(fault, { maxLength: 60 }),
      fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 20 }),
      async (clients, faults, delays) => {
        const shared = sharedRooms();
        const log = memoryLog(shared);
        await log.openRoom({
          room: 'r',
          code: 'C',
          openedAt: 0,
          deleteAt: 1e15,
          openedBy: 'x',
          entries: [],
        });
        let asked = 0;
        const faulty = () =>
          memoryLog(
            shared,
            () => faults.pop() ?? null,
            async () => {
              for (let at = delays[(asked += 1) % delays.length]!; at > 0; at -= 1) await turn();
            },
          );
        const clock = turnedClock();
        const meter = quietMeter();
        const hubs = [0, 1].map(() => createHub({ log: faulty(), rules: toyRules, clock, meter }));

        const acked = new Map<string, Set<number>>();
        const late: Promise<void>[] = [];

        /** One client: an operation is sent until it is acknowledged, then comes the next. */
        async function client(name: string, fates: (typeof clients)[number]): Promise<void> {
          let at = 0;
          for (const [number] of fates.entries()) {
            const opId = `${name}-${number}`;
            for (let done = false; !done; ) {
              // When the script of the network is at its end, everything arrives.
              const { copies, answerLost, server } = fates[(at += 1)] ?? {
                copies: [0],
                answerLost: false,
                server: 0,
              };
              const sent = copies.map(async (delay): Promise<Ack> => {
                for (let wait = delay; wait > 0; wait -= 1) await turn();
                const ack = await hubs[server]!.submit('r', {
                  who: { role: 'seat', seat: name },
                  opId,
                  operation: { type: 'add', word: opId },
                });
                if (ack.ok) acked.set(opId, (acked.get(opId) ?? new Set()).add(ack.seq));
                else expect(ack.final).toBe(false);
                return ack;
              });
              // A copy that is underway for long arrives when later ones are done.
              late.push(Promise.all(sent).then(() => {}));
              if (sent.length > 0 && !answerLost) done = (await sent[0]!).ok;
              if (!done) clock.turn(1500);
            }
          }
        }
        await Promise.all(clients.map((fates, at) => client(`c${at}`, fates)));
        await Promise.all(late);

        const entries = shared.rooms.get('r')!.entries as unknown as ToyEntry[];
        const words = entries.flatMap(({ event }) => (event.type === 'added' ? [event.word] : []));
        expect(words.toSorted()).toEqual(
          clients.flatMap((fates, at) => fates.map((_, number) => `c${at}-${number}`)).toSorted(),
        );
        for (const at of clients.keys()) {
          const own = words.filter((word) => word.startsWith(`c${at}-`));
          expect(own).toEqual(own.map((_, number) => `c${at}-${number}`));
        }
        for (const [opId, seqs] of acked) {
          expect([...seqs]).toEqual([entries.find((entry) => entry.opId === opId)?.seq]);
        }
        for (const hub of hubs) hub.close();
      },
    ),
    { numRuns: 60 },
  );
});
