import type { RecordPort, RecordStore } from '../progress/record/port.ts';
import type { Answer, Question, RecordReader } from '../progress/record/questions.ts';
import { readHere } from '../progress/record/readHere.ts';
import type { ReadReport, ReadRequest } from './recordMessages.ts';

interface Waiting {
  readonly done: (answer: Answer<Question>) => void;
  readonly failed: (error: Error) => void;
}

function startWorker(): Worker {
  return new Worker(new URL('./recordWorker.ts', import.meta.url), { type: 'module' });
}

/**
 * Reads the record in a worker, which starts with the first question; a record that lasts no longer
 * than the page is read on it. A worker that can't start or dies fails what it was asked; the next
 * question starts another.
 */
export function createRecordReader(
  port: Pick<RecordPort, 'open' | 'profile'>,
  start: () => Worker = startWorker,
): RecordReader {
  const here = readHere(port);
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let asked = 0;
  let changes = 0;
  let watched: RecordStore | null = null;

  function stop(): void {
    worker?.terminate();
    worker = null;
    for (const { failed } of waiting.values()) failed(new Error('the worker is gone'));
    waiting.clear();
  }

  function running(): Worker {
    if (worker) return worker;
    const started = start();
    started.addEventListener('message', ({ data }: MessageEvent<ReadReport>) => {
      const one = waiting.get(data.id);
      waiting.delete(data.id);
      if ('answer' in data) one?.done(data.answer);
      else one?.failed(new Error('the database gave no answer'));
    });
    const onError = (event: Event) => {
      // Told on screen in a sentence; the browser needn't tell it again.
      event.preventDefault();
      if (worker === started) stop();
    };
    started.addEventListener('error', onError);
    started.addEventListener('messageerror', onError);
    worker = started;
    return started;
  }

  /** From here on, this page knows of every change before it asks again. */
  function watch(store: RecordStore): void {
    if (watched === store) return;
    watched = store;
    store.subscribe('digests', () => (changes += 1));
  }

  return {
    async read<Q extends Question>(question: Q): Promise<Answer<Q>> {
      const store = await port.open();
      if (!store.lasts) return here.read(question);
      watch(store);
      const answer = await new Promise<Answer<Question>>((done, failed) => {
        const request: ReadRequest = {
          id: (asked += 1),
          profile: port.profile,
          changes,
          question,
        };
        waiting.set(request.id, { done, failed });
        try {
          running().postMessage(request);
        } catch {
          stop();
        }
      });
      return answer as Answer<Q>;
    },
  };
}
