/** What a spreadsheet may take for a formula, also after the spaces that it skips. */
const formula = /^\s*[=+\-@＝＋－＠\t\r]/;

/** What a spreadsheet shows as it is: nothing in it is worked out. */
const guard = "'";

/**
 * A text as a cell that no spreadsheet takes for a formula: one that begins with `=`, `+`, `-`, `@`, tab
 * or CR gets an apostrophe before it (OWASP, "CSV Injection"). Numbers are written as numbers, not here.
 */
export function neutralCell(text: string): string {
  return formula.test(text) ? guard + text : text;
}

/** The text that `neutralCell` was given. */
export function plainCell(cell: string): string {
  return cell.startsWith(guard) && formula.test(cell.slice(guard.length))
    ? cell.slice(guard.length)
    : cell;
}
