import { expect, test, vi } from 'vitest';
import type { RecordStore } from '../../src/progress/record/port.ts';
import { memoryRecord } from '../../src/store/memoryRecord.ts';
import { lazyRecordReader } from '../../src/workers/lazyRecordReader.ts';
import type { ReadReport, ReadRequest } from '../../src/workers/recordMessages.ts';
import { createRecordReader } from '../../src/workers/recordReader.ts';

/** A worker that is played by the test. */
class Played extends EventTarget {
  readonly asked: ReadRequest[] = [];
  readonly terminate = vi.fn<() => void>();
  postMessage(request: ReadRequest): void {
    this.asked.push(request);
  }
  say(data: ReadReport): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function started(store: RecordStore) {
  const workers: Played[] = [];
  const port = { profile: 'anna', open: () => Promise.resolve(store) };
  const reader = createRecordReader(port, () => {
    const worker = new Played();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { reader, workers, of: (i: number) => workers[i] as Played };
}

/** A record that another thread could see. */
const lasting = (): RecordStore => ({ ...memoryRecord(), lasts: true });
const question = { ask: 'skills', kind: 'day' } as const;
/** Requests go off once the record is open. */
const sent = () => new Promise((done) => setTimeout(done));

test('each answer goes to its question, with the profile it was asked for', async () => {
  const { reader, workers, of } = started(lasting());
  const skills = reader.read(question);
  const log = reader.read({ ask: 'log', filter: { mode: 'exam' } });
  await sent();
  expect(workers).toHaveLength(1);
  const [first, second] = of(0).asked;
  expect(second).toMatchObject({ profile: 'anna', question: { ask: 'log' } });
  const empty = { entries: [], all: 0, customers: [], endings: [] };
  of(0).say({ id: second!.id, answer: empty });
  of(0).say({ id: first!.id, answer: [] });
  expect(await skills).toEqual([]);
  expect(await log).toEqual(empty);
});

test('a change of the record is known to whoever asks after it', async () => {
  const store = lasting();
  const { reader, of } = started(store);
  void reader.read(question);
  await sent();
  await store.put('digests', { id: 'a', profile: 'anna', changedAt: 1 });
  void reader.read(question);
  await sent();
  const [before, after] = of(0).asked;
  expect(after!.changes).toBeGreaterThan(before!.changes);
});

test('a worker that dies fails what it was asked, and the next question starts another', async () => {
  const { reader, workers, of } = started(lasting());
  const lost = reader.read(question);
  await sent();
  of(0).dispatchEvent(new Event('error', { cancelable: true }));
  await expect(lost).rejects.toThrow('gone');
  const next = reader.read(question);
  await sent();
  expect(workers).toHaveLength(2);
  of(1).say({ id: of(1).asked[0]!.id, failed: true });
  await expect(next).rejects.toThrow('no answer');
});

test('a record that no other thread sees is read on this one', async () => {
  const { reader, workers } = started(memoryRecord());
  expect(await reader.read(question)).toEqual([]);
  expect(workers).toHaveLength(0);
});

test('a reader whose code doesn’t come is asked for again', async () => {
  const { reader } = started(memoryRecord());
  const load = vi.fn<() => Promise<typeof reader>>();
  load.mockRejectedValueOnce(new Error('offline')).mockResolvedValue(reader);
  const lazy = lazyRecordReader(load);
  await expect(lazy.read(question)).rejects.toThrow('offline');
  expect(await lazy.read(question)).toEqual([]);
  expect(await lazy.read(question)).toEqual([]);
  expect(load).toHaveBeenCalledTimes(2);
});
