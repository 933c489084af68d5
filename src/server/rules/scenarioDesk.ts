import { Worker } from 'node:worker_threads';
import type { Answers, Ask, Report } from './messages.ts';

/** What the thread may take, so that nobody's file takes the server along. */
export interface DeskLimits {
  /** For one ask, ms; then the thread is ended and a new one begun. */
  readonly timeMs: number;
  /** Of its heap, megabytes. */
  readonly memoryMb: number;
}

/** Reading takes at most 2 s for any megabyte, solving 3 s for the largest call that a file may ask for. */
export const deskLimits: DeskLimits = { timeMs: 30_000, memoryMb: 1024 };

/** The thread gave nothing: too slow, too large, or ended in mid-work. */
export class DeskFailed extends Error {
  readonly reason: 'tooSlow' | 'tooLarge' | 'failed';
  constructor(reason: DeskFailed['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Reads and solves scenarios on a thread of its own, one after the other. */
export interface ScenarioDesk {
  /** @throws DeskFailed (rejects) */
  readonly ask: <K extends Ask['ask']>(ask: Extract<Ask, { ask: K }>) => Promise<Answers[K]>;
  /** Ends the thread; what was asked and not answered fails. */
  readonly dispose: () => Promise<void>;
}

interface Waiting {
  readonly ask: Ask;
  readonly resolve: (answer: Answers[Ask['ask']]) => void;
  readonly reject: (error: DeskFailed) => void;
}

const module = new URL('./scenarioThread.ts', import.meta.url).href;

/**
 * The thread runs the sources as they are, as the server itself does: on Node 20 a thread doesn't
 * take over `--import tsx`, so it asks for it before its module.
 */
const beginning = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(module)});
})`;

/** Begins a thread that reads and solves. */
export const beginThread = ({ memoryMb }: DeskLimits): Worker =>
  new Worker(beginning, { eval: true, resourceLimits: { maxOldGenerationSizeMb: memoryMb } });

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** @param begin how a thread is begun; tests bring one that never answers */
export function openScenarioDesk(limits = deskLimits, begin = beginThread): ScenarioDesk {
  const queue: Waiting[] = [];
  let thread: Worker | null = null;
  let current: Waiting | null = null;
  let timer: NodeJS.Timeout | undefined;

  function done(): Waiting | null {
    clearTimeout(timer);
    const was = current;
    current = null;
    return was;
  }

  /** Ends the thread with what it was at; the next ask begins a new one. */
  function give(up: DeskFailed): void {
    const was = done();
    void thread?.terminate();
    thread = null;
    was?.reject(up);
    next();
  }

  function open(): Worker {
    const begun = begin(limits);
    begun.on('message', (report: Report) => {
      if (begun !== thread) return;
      const was = done();
      if ('failed' in report) was?.reject(new DeskFailed('failed', report.failed));
      else was?.resolve(report.answer);
      next();
    });
    begun.on('error', (error) => {
      if (begun !== thread) return;
      give(new DeskFailed(isOutOfMemory(error) ? 'tooLarge' : 'failed', String(error)));
    });
    begun.on('exit', () => {
      if (begun === thread) give(new DeskFailed('failed', 'the thread ended'));
    });
    // An idle thread keeps no process alive.
    begun.unref();
    return begun;
  }

  function next(): void {
    if (current) return;
    current = queue.shift() ?? null;
    if (!current) return;
    thread ??= open();
    thread.postMessage(current.ask);
    const late = `more than ${limits.timeMs / 1000} s`;
    timer = setTimeout(() => give(new DeskFailed('tooSlow', late)), limits.timeMs);
  }

  return {
    ask: (ask) =>
      new Promise((resolve, reject) => {
        queue.push({ ask, resolve: resolve as Waiting['resolve'], reject });
        next();
      }),
    async dispose() {
      const ended = new DeskFailed('failed', 'the server is closing');
      for (const { reject } of queue.splice(0)) reject(ended);
      const was = thread;
      thread = null;
      done()?.reject(ended);
      await was?.terminate();
    },
  };
}
