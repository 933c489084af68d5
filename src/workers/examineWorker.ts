import { examine } from '../analysis/check/examine.ts';
import type { ReadText } from '../analysis/check/examiner.ts';
import { personaOf } from '../core/persona/personas.ts';
import { ownCard, readOwn } from '../catalogue/own/readOwn.ts';
import type { ExamReport, ExamRequest } from './examineMessages.ts';

// The worker's own module: it reads and works out texts off the main thread.
const report = (message: ExamReport) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ExamRequest>) => {
  const { id, ask, text } = data;
  const { value, problems } = readOwn(text);
  if (ask === 'read') {
    const read: ReadText = value
      ? { card: ownCard(value.scenario), problems: [] }
      : { card: null, problems };
    report({ id, read });
    return;
  }
  if (!value) throw new Error('only a text that reads cleanly can be worked out');
  examine(value, personaOf(value.scenario.persona), (step) => report({ id, step }));
});
