import type { Answer, Question } from '../progress/record/questions.ts';

/** What the page asks of the worker. */
export interface ReadRequest {
  /** Names the request in what comes back. */
  readonly id: number;
  readonly profile: string;
  /** How many changes of the record the page knows of: with one more, all is read anew. */
  readonly changes: number;
  readonly question: Question;
}

/** What the worker says; `failed` where the database gave no answer. */
export type ReadReport =
  | { readonly id: number; readonly answer: Answer<Question> }
  | { readonly id: number; readonly failed: true };
