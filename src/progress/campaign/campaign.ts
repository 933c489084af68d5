import type { ColumnRole } from './columns.ts';
import type { Table } from './readCsv.ts';

/** One call of a campaign; what is not known is empty. */
export interface CampaignCall {
  /** In the file that it came from; `null` where it came from none. */
  readonly line: number | null;
  readonly contact: string;
  /** How it ended, in the list's own words (C33, C35). */
  readonly disposition: string;
  /** By the place of their names in the list's `traits`. */
  readonly traits: readonly string[];
  readonly reason: string;
  /** A reason within the reason. */
  readonly detail: string;
  readonly quote: string;
}

/** A list of calls whose dispositions are reported on. */
export interface CallList {
  /** What the calls are broken down by. */
  readonly traits: readonly string[];
  readonly calls: readonly CampaignCall[];
}

/** The calls of a table whose columns have these roles. */
export function callsIn({ headings, rows }: Table, roles: readonly ColumnRole[]): CallList {
  const places = (role: ColumnRole) => roles.flatMap((one, i) => (one === role ? [i] : []));
  const traits = places('trait');
  return {
    traits: traits.map((i) => headings[i] ?? ''),
    calls: rows.map(({ line, cells }) => {
      const cell = (role: ColumnRole) => cells[places(role)[0] ?? -1] ?? '';
      return {
        line,
        contact: cell('contact'),
        disposition: cell('disposition'),
        traits: traits.map((i) => cells[i] ?? ''),
        reason: cell('reason'),
        detail: cell('detail'),
        quote: cell('quote'),
      };
    }),
  };
}
