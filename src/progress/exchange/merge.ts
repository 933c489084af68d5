import { canonicalJson } from '../../scenario/contentHash.ts';
import { goneId } from '../../store/gone.ts';
import { daysLength, type DrillRecord } from '../drills/drillRecord.ts';
import { noRecord, type Records, type ScenarioRecord } from '../records.ts';
import {
  eachTable,
  exchangedTables,
  type Contents,
  type ExchangedTable,
  type LooseRow,
  type Tables,
} from './contents.ts';

/** What a file would bring to a table. */
export interface TablePlan {
  /** Rows that are not here. */
  readonly add: readonly LooseRow[];
  /** Rows that are here, and were changed later there. */
  readonly change: readonly LooseRow[];
  /** Rows that were deleted here after they were changed last there; left out unless asked for. */
  readonly gone: readonly LooseRow[];
  /** Rows that stay as they are here. */
  readonly same: number;
}

export type MergePlan = Readonly<Record<ExchangedTable, TablePlan>>;

/**
 * Whether of two rows of one name the other counts: the one changed later (equal moments: by their
 * text, so that any two devices agree whichever way the file went).
 */
function isLater(other: LooseRow, here: LooseRow): boolean {
  if (other.changedAt !== here.changedAt) return other.changedAt > here.changedAt;
  return canonicalJson(other) > canonicalJson(here);
}

/** When what was deleted here was, by its name; see `goneId`. */
export type Gone = ReadonlyMap<string, number>;

/**
 * What of a file's rows is to be written beside those that are here. Nothing that is here goes, and
 * what was deleted here stays away, but for what was changed elsewhere after that.
 */
export function planMerge(
  there: Tables<LooseRow>,
  here: Tables<LooseRow>,
  gone: Gone = new Map(),
): MergePlan {
  const isGone = (table: ExchangedTable, { id, changedAt }: LooseRow) =>
    // A call's figures go with it.
    (gone.get(goneId(table === 'digests' ? 'calls' : table, id)) ?? -Infinity) >= changedAt;
  return eachTable((table) => {
    const known = new Map(here[table].map((row) => [row.id, row]));
    const add: LooseRow[] = [];
    const change: LooseRow[] = [];
    const gone: LooseRow[] = [];
    for (const row of there[table]) {
      const mine = known.get(row.id);
      if (mine === undefined) (isGone(table, row) ? gone : add).push(row);
      else if (isLater(row, mine)) change.push(row);
    }
    const same = there[table].length - add.length - change.length - gone.length;
    return { add, change, gone, same };
  });
}

/** Whether nothing was ever kept here: then a file's settings come along. */
export function isEmpty({ tables, records }: Pick<Contents, 'tables' | 'records'>): boolean {
  const rows = exchangedTables.some((table) => tables[table].length > 0);
  return !rows && Object.keys(records).length === 0;
}

function mergeRecord(here: ScenarioRecord, there: ScenarioRecord): ScenarioRecord {
  const most = (mode: keyof ScenarioRecord['attempts']) =>
    Math.max(here.attempts[mode], there.attempts[mode]);
  const best = [here.best, there.best].filter((score) => score !== null);
  return {
    best: best.length > 0 ? Math.max(...best) : null,
    endings: [...new Set([...here.endings, ...there.endings])],
    lastWords: { ...there.lastWords, ...here.lastWords },
    // The same calls may be counted in both: adding them up would double them.
    attempts: { coached: most('coached'), practice: most('practice'), exam: most('exam') },
  };
}

/** A field of its own: a name in a file may be `__proto__`. */
function own<T>(fields: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** The records of both, by scenario: the better score, all endings, nothing counted twice. */
export function mergeRecords(here: Records, there: Records): Records {
  const ids = [...new Set([...Object.keys(here), ...Object.keys(there)])];
  return Object.fromEntries(
    ids.map((id) => [id, mergeRecord(own(here, id) ?? noRecord, own(there, id) ?? noRecord)]),
  );
}

/** The fields of both; where both have one, the one that `later` prefers. */
function mergeFields<T>(
  here: Readonly<Record<string, T>>,
  there: Readonly<Record<string, T>>,
  isLater: (there: T, here: T) => boolean,
): Readonly<Record<string, T>> {
  const news = Object.entries(there).filter(([name, one]) => {
    const mine = own(here, name);
    return mine === undefined || isLater(one, mine);
  });
  return { ...here, ...Object.fromEntries(news) };
}

/** The drills of both: of each card and skill what was answered later, of each day what was done most. */
export function mergeDrills(here: DrillRecord, there: DrillRecord): DrillRecord {
  const days = new Map(here.days.map((result) => [result.day, result]));
  for (const result of there.days) {
    if (result.done > (days.get(result.day)?.done ?? -1)) days.set(result.day, result);
  }
  const inOrder = [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
  const isNewerSet = there.set !== null && there.set.day > (here.set?.day ?? '');
  return {
    cards: mergeFields(
      here.cards,
      there.cards,
      (a, b) => a.schedule.lastReview > b.schedule.lastReview,
    ),
    ratings: mergeFields(here.ratings, there.ratings, (a, b) => a.day > b.day),
    // The one that rests on more answers is the surer one.
    drills: mergeFields(here.drills, there.drills, (a, b) => a.deviation < b.deviation),
    set: isNewerSet ? there.set : here.set,
    days: inOrder.slice(-daysLength),
  };
}
