import { examine } from '../analysis/check/examine.ts';
import type { ReadText } from '../analysis/check/examiner.ts';
import { loadPersona } from '../core/persona/load.ts';
import { ownCard, readOwn } from '../catalogue/own/readOwn.ts';
import type { ExamReport, ExamRequest } from './examineMessages.ts';

// The worker's own module: it reads and works out texts off the main thread.
const report = (message: ExamReport) => postMessage(message);

async function answer({ id, ask, text }: ExamRequest): Promise<void> {
  const { value, problems } = await readOwn(text);
  if (ask === 'read') {
    const read: ReadText = value
      ? { card: await ownCard(value.scenario), problems: [] }
      : { card: null, problems };
    report({ id, read });
    return;
  }
  const persona = value && (await loadPersona(value.scenario.persona));
  if (!persona) throw new Error('only a text that reads cleanly can be worked out');
  examine(value, persona, (step) => report({ id, step }));
}

addEventListener('message', ({ data }: MessageEvent<ExamRequest>) => {
  // Whoever asked hears of it as of any error of a worker.
  answer(data).catch(reportError);
});
