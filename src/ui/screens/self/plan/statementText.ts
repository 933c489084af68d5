import { statementIds, type StatementId } from '../../../../progress/diagnosis/statements.ts';

/** The words of a kept statement; `null`: another version's sheet had it. */
export function statementText(
  kept: string,
  statements: Readonly<Record<StatementId, string>>,
): string | null {
  const id = statementIds.find((one) => one === kept);
  return id ? statements[id] : null;
}
