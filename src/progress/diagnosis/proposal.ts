import { partIds } from '../../core/scoring/rubric.ts';
import { shareIn, type Measured, type MeasuredCall } from './measure.ts';
import { dayAfter } from '../customers/moment.ts';
import { mostActions, type Action, type Answer, type Practice } from './rows.ts';
import { statementOf, statementsIn, type StatementId } from './statements.ts';

/** As much of a customer as the choice of whom to practise on looks at. */
export interface Customer {
  readonly id: string;
  readonly persona: string;
  /** The author's, 1–3. */
  readonly difficulty: number;
}

/** What a proposal is made from. */
export interface Findings {
  readonly answers: Readonly<Partial<Record<StatementId, Answer>>>;
  readonly measured: Readonly<Record<StatementId, Measured>>;
  readonly calls: readonly MeasuredCall[];
  readonly customers: readonly Customer[];
}

/** Below this there is nothing worth a plan. */
const leastNeed = 1;
/** Days from one action's date to the next: three of them fit before the second rating. */
const daysEach = 14;

/**
 * How much a statement calls for work: what the calls leave to 5, and how far the trainee rated
 * above them. Where the calls show nothing, half of what the answer itself leaves to 5.
 *
 * @returns 0 (nothing) to 8
 */
export function needOf(id: StatementId, { answers, measured }: Findings): number {
  const answer = answers[id];
  const { value } = measured[id];
  if (value === null) return answer === undefined ? 0 : (5 - answer) / 2;
  return 5 - value + Math.max(0, (answer ?? value) - value);
}

/** Statements in the order of their need, one of each part of the rubric, at most three. */
export function weakest(findings: Findings): readonly StatementId[] {
  return partIds
    .flatMap((part) => {
      const [first] = statementsIn(part)
        .map((id) => ({ id, need: needOf(id, findings) }))
        .sort((a, b) => b.need - a.need);
      return first && first.need >= leastNeed ? [first] : [];
    })
    .sort((a, b) => b.need - a.need)
    .slice(0, mostActions)
    .map(({ id }) => id);
}

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Whom to practise a statement on: the customer with whom it went worst so far; where none has shown
 * it, one of the kind that gives most occasion, else the easiest. `null`: there are no customers.
 */
export function customerFor(
  id: StatementId,
  { calls, customers }: Pick<Findings, 'calls' | 'customers'>,
): string | null {
  const worst = customers
    .map((customer) => {
      const shares = calls
        .filter(({ scenario }) => scenario.id === customer.id)
        .flatMap((call) => shareIn(id, call) ?? []);
      return { id: customer.id, share: shares.length > 0 ? meanOf(shares) : 1 };
    })
    .sort((a, b) => a.share - b.share)[0];
  if (worst && worst.share < 1) return worst.id;
  const easiest = customers.toSorted((a, b) => a.difficulty - b.difficulty);
  const { persona } = statementOf(id);
  return (easiest.find((one) => one.persona === persona) ?? easiest[0])?.id ?? null;
}

/** What practises a statement: drills of its skill, or a call with the customer that it needs most. */
export function practiceFor(
  id: StatementId,
  findings: Pick<Findings, 'calls' | 'customers'>,
): Practice {
  const { practice, skill } = statementOf(id);
  const scenario = practice === 'call' ? customerFor(id, findings) : null;
  return scenario === null ? { kind: 'drill', skill } : { kind: 'call', scenario };
}

/** An action on a statement, to be done by a day. */
export const actionOn = (
  id: StatementId,
  by: string,
  findings: Pick<Findings, 'calls' | 'customers'>,
): Action => ({
  statement: id,
  practice: practiceFor(id, findings),
  note: '',
  by,
  done: false,
});

/**
 * The plan that the findings propose: the statements with the greatest need, a fortnight each.
 *
 * @param today the trainee's own day
 */
export function proposedActions(findings: Findings, today: string): readonly Action[] {
  return weakest(findings).map((id, i) =>
    actionOn(id, dayAfter(today, daysEach * (i + 1)), findings),
  );
}
