import type { Scenario } from '../../core/call/scenario.ts';
import type { Language } from '../../core/course/language.ts';
import type { CallSheetRow, SheetRow, TemplateRow, Written } from './schema.ts';

/** A sheet for a customer before anything is written: the goals are the brief's (C32). */
export function blankSheet({ brief }: Pick<Scenario, 'brief'>, language: Language): Written {
  return {
    goal: brief.goal[language],
    fallback: brief.fallback[language],
    opener: '',
    ticks: { who: false, why: false, gain: false, question: false },
    questions: [],
    objections: [],
    notes: '',
  };
}

const latest = <Row extends CallSheetRow>(rows: readonly Row[]): Row | null =>
  rows.reduce<Row | null>((a, b) => (a && a.changedAt >= b.changedAt ? a : b), null);

/** The sheet that lies there for a customer now. */
export function sheetFor(rows: readonly CallSheetRow[], scenario: string): SheetRow | null {
  return latest(rows.filter((row): row is SheetRow => isSheetOf(row, scenario)));
}

/**
 * The sheet as it was when a call ended: each sitting at the sheet writes a new one, so that what is
 * planned afterwards doesn't pass for the plan.
 *
 * @param endedAt ms since 1970; `null`: nobody knows, and so there is none
 */
export function sheetOfCall(
  rows: readonly CallSheetRow[],
  scenario: string,
  endedAt: number | null,
): SheetRow | null {
  if (endedAt === null) return null;
  return sheetFor(
    rows.filter(({ changedAt }) => changedAt <= endedAt),
    scenario,
  );
}

/** The templates, by name. */
export function templatesIn(rows: readonly CallSheetRow[]): readonly TemplateRow[] {
  return rows
    .filter((row): row is TemplateRow => row.kind === 'template')
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

function isSheetOf(row: CallSheetRow, scenario: string): boolean {
  return row.kind === 'sheet' && row.scenario === scenario;
}

/** A sheet with a template's texts: the goals stay those of this customer. */
export function fromTemplate(sheet: Written, template: Written): Written {
  const { opener, ticks, questions, objections, notes } = template;
  return { ...sheet, opener, ticks, questions, objections, notes };
}

/** Whether anything is written beyond the goals. */
export function isFilled({ opener, questions, objections, notes }: Written): boolean {
  return (
    [opener, notes, ...questions].some((text) => text.trim() !== '') ||
    objections.some(({ objection, answer }) => objection.trim() !== '' || answer.trim() !== '')
  );
}

/** A sheet without the entries that were left empty, texts without space around them. */
export function tidied(sheet: Written): Written {
  const { questions, objections } = sheet;
  return {
    ...sheet,
    goal: sheet.goal.trim(),
    fallback: sheet.fallback.trim(),
    opener: sheet.opener.trim(),
    notes: sheet.notes.trim(),
    questions: questions.map((text) => text.trim()).filter((text) => text !== ''),
    objections: objections
      .map(({ objection, answer }) => ({ objection: objection.trim(), answer: answer.trim() }))
      .filter(({ objection, answer }) => objection !== '' || answer !== ''),
  };
}

/** What is written on a row. */
export function writtenOf(row: CallSheetRow): Written {
  const { goal, fallback, opener, ticks, questions, objections, notes } = row;
  return { goal, fallback, opener, ticks, questions, objections, notes };
}
