import type { ExamStep, ReadText } from '../analysis/check/examiner.ts';

/** What the page asks of the worker. */
export interface ExamRequest {
  /** Names the request in everything that comes back. */
  readonly id: number;
  readonly ask: 'read' | 'examine';
  readonly text: string;
}

/** What the worker says. */
export type ExamReport =
  | { readonly id: number; readonly read: ReadText }
  | { readonly id: number; readonly step: ExamStep };
