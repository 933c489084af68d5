import type { Page } from '@playwright/test';
import { mix } from '../src/core/call/chance.ts';
import { linesOnOffer, startCall, step } from '../src/core/call/step.ts';
import { modes } from '../src/core/call/transcript.ts';
import type { CallNoteRow, FollowUpRow } from '../src/progress/customers/schema.ts';
import { digestOf } from '../src/progress/record/digest.ts';
import { readCall } from '../src/progress/pastCalls.ts';
import { shippedCall, shippedIds } from './longCalls.ts';

const salt = 307;
/** Calls that are really played; the others are these once more, on other days. */
const played = 24;

/** A call at random, as it is kept. */
function keptCall(id: string, seed: number) {
  const rules = shippedCall(id);
  let state = startCall(rules, {
    seed,
    language: 'en',
    mode: modes[seed % modes.length] ?? 'exam',
  });
  while (!state.position.persona.ending) {
    const lines = linesOnOffer(rules, state);
    const line = lines[mix(seed, state.position.turn, salt, 0) % lines.length];
    state = step(rules, state, { type: 'say', line: line?.line.id ?? '' });
  }
  const { transcript } = state;
  return { id: `${seed}`, endedAt: 0, rating: 'skipped', pauses: 0, transcript };
}

/** What was noted of a call, and the next time that came of it. */
function notedOf(scenario: string) {
  const row = { profile: 'first', changedAt: 0, format: 1, scenario };
  const note: Omit<CallNoteRow, 'id'> = {
    ...row,
    format: 1,
    customer: 'Somebody',
    endedAt: 0,
    disposition: 'someInterest',
    summary:
      'They wait at the gate each morning, and want to see figures before they say more. '.repeat(
        3,
      ),
    reason: 'No figures yet',
    quote: 'Send me the figures first.',
  };
  const followUp: Omit<FollowUpRow, 'id' | 'call' | 'day'> = {
    ...row,
    format: 1,
    time: '15:00',
    zone: 'UTC',
    goal: 'Twenty minutes at the gate',
    doneAt: null,
  };
  return { note, followUp };
}

/** Calls with their digests, notes and follow-ups, as rows of the first profile. */
function someRows() {
  const ids = shippedIds();
  return Array.from({ length: played }, (_, seed) => {
    const call = keptCall(ids[seed % ids.length] ?? '', seed);
    const read = readCall(call, call.id);
    if ('why' in read) throw new Error('a call just played can’t be read');
    const row = { profile: 'first', changedAt: 0 };
    return {
      call: { ...call, ...row },
      digest: digestOf(read, { ...row, accuracy: 70 }),
      ...notedOf(call.transcript.scenario.id),
    };
  });
}

/**
 * Puts finished calls into the database of a page that has opened it, thirty a day up to today. Each
 * was noted and followed up (C33); the follow-ups of the last hundred calls are still open.
 *
 * @throws whatever the database throws
 */
export async function keepCalls(page: Page, count: number): Promise<void> {
  await page.evaluate(
    async ({ rows, calls }) => {
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const opening = indexedDB.open('pickup');
        opening.addEventListener('success', () => done(opening.result));
        opening.addEventListener('error', () => failed(opening.error ?? new Error('not opened')));
      });
      const transaction = database.transaction(
        ['calls', 'digests', 'callNotes', 'followUps'],
        'readwrite',
      );
      const day = 86_400_000;
      for (let i = 0; i < calls; i++) {
        const { call, digest, note, followUp } = rows[i % rows.length] ?? {};
        const id = `call-${i}`;
        const at = Date.now() - Math.floor((i * day) / 30);
        const placed = { id, changedAt: at, endedAt: at };
        const envelope = { profile: 'first', id, at };
        transaction.objectStore('calls').put({ ...envelope, row: { ...call, ...placed } });
        transaction.objectStore('digests').put({ ...envelope, row: { ...digest, ...placed } });
        transaction.objectStore('callNotes').put({ ...envelope, row: { ...note, ...placed } });
        const next = {
          id,
          changedAt: at,
          call: id,
          day: new Date(at + 7 * day).toISOString().slice(0, 10),
          doneAt: i < 100 ? null : at,
        };
        transaction.objectStore('followUps').put({ ...envelope, row: { ...followUp, ...next } });
      }
      await new Promise<void>((done, failed) => {
        transaction.addEventListener('complete', () => done());
        transaction.addEventListener('abort', () =>
          failed(transaction.error ?? new Error('not kept')),
        );
      });
      database.close();
    },
    { rows: someRows(), calls: count },
  );
}
