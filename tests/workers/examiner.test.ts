import { expect, test, vi } from 'vitest';
import type { ExamStep } from '../../src/analysis/check/examiner.ts';
import type { ExamReport, ExamRequest } from '../../src/workers/examineMessages.ts';
import { createExaminer } from '../../src/workers/examiner.ts';

/** A worker that is played by the test. */
class Played extends EventTarget {
  readonly asked: ExamRequest[] = [];
  readonly terminate = vi.fn<() => void>();
  postMessage(request: ExamRequest): void {
    this.asked.push(request);
  }
  say(data: ExamReport): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function started() {
  const workers: Played[] = [];
  const examiner = createExaminer(() => {
    const worker = new Played();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { examiner, workers, of: (i: number) => workers[i] as Played };
}

const broken = { card: null, problems: [{ line: 1, column: 1, message: 'is empty' }] } as const;
const walking = { step: 'walking', positions: 4000 } as const;

test('reads in the worker; of two texts the newer counts', async () => {
  const { examiner, workers, of } = started();
  const older = examiner.read('a');
  const newer = examiner.read('b');
  expect(workers).toHaveLength(1);
  const [first, second] = of(0).asked;
  of(0).say({ id: first!.id, read: broken });
  of(0).say({ id: second!.id, read: broken });
  expect(await older).toBeNull();
  expect(await newer).toEqual(broken);
});

test('an exam is told step by step, and ended for good by a new text', async () => {
  const { examiner, workers, of } = started();
  const steps: ExamStep[] = [];
  examiner.examine('a', (step) => steps.push(step));
  const { id } = of(0).asked[0]!;
  of(0).say({ id, step: walking });
  const read = examiner.read('b');
  expect(of(0).terminate).toHaveBeenCalledOnce();
  expect(workers).toHaveLength(2);
  of(0).say({ id, step: { step: 'tooLarge', positions: 9 } });
  of(1).say({ id: of(1).asked[0]!.id, read: broken });
  expect(await read).toEqual(broken);
  expect(steps).toEqual([walking]);
});

test('stopping ends the exam and nothing more is told of it', () => {
  const { examiner, of } = started();
  const onStep = vi.fn<(step: ExamStep) => void>();
  examiner.examine('a', onStep);
  examiner.stop();
  expect(of(0).terminate).toHaveBeenCalledOnce();
  of(0).say({ id: of(0).asked[0]!.id, step: walking });
  expect(onStep).not.toHaveBeenCalled();
});

test('after an exam the same worker reads on', async () => {
  const { examiner, workers, of } = started();
  examiner.examine('a', () => undefined);
  of(0).say({ id: of(0).asked[0]!.id, step: { step: 'played', problems: [] } });
  const read = examiner.read('b');
  of(0).say({ id: of(0).asked[1]!.id, read: broken });
  expect(await read).toEqual(broken);
  expect(workers).toHaveLength(1);
});

test('a worker that dies fails what it was asked; the next question has a new one', async () => {
  const { examiner, of } = started();
  const lost = examiner.read('a');
  of(0).dispatchEvent(new Event('error'));
  expect(await lost).toBeNull();
  const onStep = vi.fn<(step: ExamStep) => void>();
  examiner.examine('a', onStep);
  of(1).dispatchEvent(new Event('error'));
  expect(onStep).toHaveBeenCalledExactlyOnceWith({ step: 'failed' });
});

test('a browser without workers fails in good order', async () => {
  const examiner = createExaminer(() => {
    throw new Error('no workers here');
  });
  expect(await examiner.read('a')).toBeNull();
});
