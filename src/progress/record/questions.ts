import { callsNear } from '../diagnosis/measure.ts';
import type { Customer } from '../diagnosis/proposal.ts';
import { weaknessIn, type Weakness } from '../next/weakness.ts';
import type { CallDigest } from './digest.ts';
import { logOf, type Log } from './log.ts';
import type { LogFilter } from './logFilter.ts';
import { numbersOf, type Numbers } from './numbers.ts';
import type { PeriodKind } from './periods.ts';
import { skillLines, type SkillLine } from './skills.ts';

/** What the screens ask of a trainee's whole record. */
export type Question =
  | { readonly ask: 'log'; readonly filter: LogFilter }
  /** `today`: the trainee's own day; see `dayOf`. */
  | { readonly ask: 'numbers'; readonly kind: PeriodKind; readonly today: string }
  | { readonly ask: 'skills'; readonly kind: PeriodKind }
  /** The calls that ratings of these moments are held against, ms since 1970; see `callsNear`. */
  | { readonly ask: 'near'; readonly moments: readonly number[] }
  /** `customers`: who can be called. */
  | { readonly ask: 'weakness'; readonly customers: readonly Customer[] };

interface Answers {
  readonly log: Log;
  readonly numbers: Numbers;
  readonly skills: readonly SkillLine[];
  readonly near: readonly (readonly CallDigest[])[];
  /** In an object: `null` would be no answer at all. */
  readonly weakness: { readonly found: Weakness | null };
}

export type Answer<Q extends Question> = Answers[Q['ask']];

/** Answers from the digests of all of a trainee's calls. */
export function answerTo<Q extends Question>(
  question: Q,
  digests: readonly CallDigest[],
): Answer<Q>;
export function answerTo(
  question: Question,
  digests: readonly CallDigest[],
): Answers[Question['ask']] {
  switch (question.ask) {
    case 'log':
      return logOf(digests, question.filter);
    case 'numbers':
      return numbersOf(digests, question.kind, question.today);
    case 'skills':
      return skillLines(digests, question.kind);
    case 'near':
      return callsNear(question.moments, digests);
    case 'weakness':
      return { found: weaknessIn(digests, question.customers) };
  }
}

/** Reads the whole record of a trainee, away from the page where that is possible. */
export interface RecordReader {
  /** @throws Error where the database gives no answer; it may be asked again */
  readonly read: <Q extends Question>(question: Q) => Promise<Answer<Q>>;
}
