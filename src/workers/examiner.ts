import type { Examiner, ExamStep, ReadText } from '../analysis/check/examiner.ts';
import type { ExamReport, ExamRequest } from './examineMessages.ts';

function startWorker(): Worker {
  return new Worker(new URL('./examineWorker.ts', import.meta.url), { type: 'module' });
}

/** What the worker was asked last; an earlier question is of no interest any more. */
interface Asked {
  readonly id: number;
  readonly exam: boolean;
  readonly onReport: (report: ExamReport) => void;
  readonly onLost: () => void;
}

/** Reads and examines in a worker, which is ended where that is the only way to stop it. */
export function createExaminer(start: () => Worker = startWorker): Examiner {
  let worker: Worker | null = null;
  let asked: Asked | null = null;
  let count = 0;

  function end(): void {
    worker?.terminate();
    worker = null;
    asked = null;
  }

  function lose(): void {
    const lost = asked;
    end();
    lost?.onLost();
  }

  function running(): Worker {
    if (worker) return worker;
    const started = start();
    const onError = (event: Event) => {
      // Told on screen in a sentence; the browser needn't tell it again.
      event.preventDefault();
      if (worker === started) lose();
    };
    started.addEventListener('message', ({ data }: MessageEvent<ExamReport>) => {
      if (data.id === asked?.id) asked.onReport(data);
    });
    started.addEventListener('error', onError);
    started.addEventListener('messageerror', onError);
    worker = started;
    return started;
  }

  function ask(request: Omit<ExamRequest, 'id'>, told: Pick<Asked, 'onReport' | 'onLost'>): void {
    // An exam never looks up from its work; reading is over in a moment.
    if (asked?.exam) end();
    else asked?.onLost();
    asked = { ...told, id: (count += 1), exam: request.ask === 'examine' };
    try {
      running().postMessage({ ...request, id: asked.id } satisfies ExamRequest);
    } catch {
      lose();
    }
  }

  return {
    read: (text) =>
      new Promise<ReadText | null>((done) => {
        ask(
          { ask: 'read', text },
          {
            onReport(report) {
              asked = null;
              done('read' in report ? report.read : null);
            },
            onLost: () => done(null),
          },
        );
      }),
    examine(text, onStep: (step: ExamStep) => void) {
      ask(
        { ask: 'examine', text },
        {
          onReport(report) {
            if (!('step' in report)) return;
            const { step } = report.step;
            if (step === 'played' || step === 'tooLarge') asked = null;
            onStep(report.step);
          },
          onLost: () => onStep({ step: 'failed' }),
        },
      );
    },
    stop() {
      if (asked?.exam) end();
      else lose();
    },
  };
}
