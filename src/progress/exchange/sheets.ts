import type { Mode } from '../../core/call/transcript.ts';
import type { Ending, Rung } from '../../core/course/outcomes.ts';
import type { FollowUpClass } from '../customers/classes.ts';
import type { CallNoteRow, CustomerRow, FollowUpRow } from '../customers/schema.ts';
import { inOrder } from '../record/counted.ts';
import type { CallDigest } from '../record/digest.ts';
import { funnelsBy } from '../record/funnel.ts';
import { periodKinds, type PeriodKind } from '../record/periods.ts';
import { cycleSteps, type CycleStep } from '../record/salesCycle.ts';

/** A cell: a text, a number, a moment (ms since 1970), or nothing. */
export type Cell = string | number | { readonly moment: number } | null;

/** A table as spreadsheets have it. */
export interface Sheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export const logColumns = [
  'ended',
  'customer',
  'scenario',
  'version',
  'mode',
  'ending',
  'rung',
  'score',
  'accuracy',
  'seconds',
  'listen',
  'ask',
  'tell',
  'rating',
  'pauses',
  'takenBackTo',
  'dice',
  'class',
  'reason',
  'quote',
  'summary',
] as const;
export const customerColumns = [
  'customer',
  'grade',
  'note',
  'calls',
  'lastCall',
  'class',
  'nextDay',
  'nextTime',
  'nextGoal',
] as const;

/** What the sheets are written in. */
export interface SheetWords {
  readonly log: string;
  readonly numbers: string;
  readonly customers: string;
  readonly columns: Readonly<
    Record<(typeof logColumns)[number] | (typeof customerColumns)[number] | 'by' | 'period', string>
  >;
  readonly steps: Readonly<Record<CycleStep, string>>;
  readonly periods: Readonly<Record<PeriodKind, string>>;
  readonly undated: string;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly endings: Readonly<Record<Ending, string>>;
  readonly rungs: Readonly<Record<Rung, string>>;
  readonly classes: Readonly<Record<FollowUpClass, string>>;
}

const moment = (at: number | null): Cell => (at === null ? null : { moment: at });
const orNothing = (text: string | undefined): Cell => text || null;

/**
 * The call log, the oldest first.
 *
 * @param isSeen whether the trainee has seen the score: what is to be guessed first stays out
 */
export function logSheet(
  digests: readonly CallDigest[],
  notes: readonly CallNoteRow[],
  words: SheetWords,
  isSeen: (digest: CallDigest) => boolean,
): Sheet {
  const noted = new Map(notes.map((note) => [note.id, note]));
  const rows = inOrder(digests).map((one): Cell[] => {
    const note = noted.get(one.id);
    const cells: Record<(typeof logColumns)[number], Cell> = {
      ended: moment(one.endedAt),
      customer: one.customer,
      scenario: one.scenario.title,
      version: one.scenario.version,
      mode: words.modes[one.mode],
      ending: one.ending && words.endings[one.ending],
      rung: one.rung && words.rungs[one.rung],
      score: isSeen(one) ? one.score : null,
      accuracy: isSeen(one) ? one.accuracy : null,
      seconds: one.seconds,
      listen: one.balance.listen,
      ask: one.balance.ask,
      tell: one.balance.tell,
      rating: typeof one.rating === 'number' ? one.rating : null,
      pauses: one.pauses,
      takenBackTo: one.branch?.turn ?? null,
      dice: one.seed,
      class: note ? words.classes[note.disposition] : null,
      reason: orNothing(note?.reason),
      quote: orNothing(note?.quote),
      summary: orNothing(note?.summary),
    };
    return logColumns.map((column) => cells[column]);
  });
  return { name: words.log, headings: logColumns.map((one) => words.columns[one]), rows };
}

/** The funnel by year, quarter, month and day (C31), each the newest first. */
export function numbersSheet(digests: readonly CallDigest[], words: SheetWords): Sheet {
  const rows = periodKinds
    .toReversed()
    .flatMap((kind) =>
      funnelsBy(digests, kind).map(({ period, funnel }): Cell[] => [
        words.periods[kind],
        period ?? words.undated,
        ...cycleSteps.map((step) => funnel[step]),
      ]),
    );
  const headings = [
    words.columns.by,
    words.columns.period,
    ...cycleSteps.map((step) => words.steps[step]),
  ];
  return { name: words.numbers, headings, rows };
}

/** What is kept of each customer who was called, graded, noted or is to be called again. */
export interface Customers {
  readonly digests: readonly CallDigest[];
  readonly notes: readonly CallNoteRow[];
  readonly customers: readonly CustomerRow[];
  readonly followUps: readonly FollowUpRow[];
}

/** The customers, by name: grade, note, calls, and the next time with each (C33). */
export function customersSheet(
  { digests, notes, customers, followUps }: Customers,
  words: SheetWords,
): Sheet {
  const ids = new Set([
    ...digests.map(({ scenario }) => scenario.id),
    ...customers.map(({ id }) => id),
    ...followUps.map(({ scenario }) => scenario),
  ]);
  const ordered = inOrder(digests);
  const rows = [...ids].map((id): Cell[] => {
    const calls = ordered.filter(({ scenario }) => scenario.id === id);
    const note = notes.findLast((one) => one.id === calls.at(-1)?.id);
    const kept = customers.find((one) => one.id === id);
    const next = followUps
      .filter(({ scenario, doneAt }) => scenario === id && doneAt === null)
      .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))[0];
    const cells: Record<(typeof customerColumns)[number], Cell> = {
      customer: calls.at(-1)?.customer ?? id,
      grade: kept?.grade ?? null,
      note: orNothing(kept?.note),
      calls: calls.length,
      lastCall: moment(calls.at(-1)?.endedAt ?? null),
      class: note ? words.classes[note.disposition] : null,
      nextDay: next?.day ?? null,
      nextTime: next?.time ?? null,
      nextGoal: orNothing(next?.goal),
    };
    return customerColumns.map((column) => cells[column]);
  });
  const headings = customerColumns.map((one) => words.columns[one]);
  return { name: words.customers, headings, rows };
}
