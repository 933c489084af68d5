import type { Table } from './readCsv.ts';

/** What a column of a list of calls says. */
export const columnRoles = [
  'contact',
  'disposition',
  /** Something about the person that the report is broken down by. */
  'trait',
  'reason',
  /** A reason within the reason. */
  'detail',
  'quote',
  'ignored',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** Roles that one column alone can have. */
export const singleRoles: readonly ColumnRole[] = [
  'contact',
  'disposition',
  'reason',
  'detail',
  'quote',
];

/** Headings that say what a column is, in the order in which they are looked for. */
const telling: readonly (readonly [ColumnRole, RegExp])[] = [
  ['quote', /原话|引用|留言|quote|verbatim|their words|said/i],
  ['detail', /细分|具体|明细|detail|sub-?reason/i],
  ['reason', /原因|理由|为什么|reason|\bwhy\b/i],
  ['disposition', /结果|状态|接通|处置|情况|分类|disposition|outcome|result|status|class/i],
  ['contact', /号码|电话|手机|姓名|名字|客户|联系|phone|number|\bname\b|customer|contact|caller/i],
];

/** A column of more different values than this is no trait to break a report down by. */
const mostValues = 12;

/**
 * What the columns of a table seem to be, from their headings and values: a proposal that the trainee
 * sees and changes.
 */
export function guessRoles({ headings, rows }: Table): ColumnRole[] {
  const taken = new Set<ColumnRole>();
  return headings.map((heading, i) => {
    const told = telling.find(([role, said]) => !taken.has(role) && said.test(heading))?.[0];
    if (told) {
      taken.add(told);
      return told;
    }
    const values = new Set(rows.map(({ cells }) => cells[i]).filter((cell) => cell !== ''));
    const few = values.size >= 1 && values.size <= mostValues && values.size * 2 <= rows.length;
    return few ? 'trait' : 'ignored';
  });
}

/** The roles with one changed; whichever column had a role that only one can have gives it up. */
export function withRole(roles: readonly ColumnRole[], column: number, role: ColumnRole) {
  return roles.map((had, i) => {
    if (i === column) return role;
    return had === role && singleRoles.includes(role) ? 'ignored' : had;
  });
}
