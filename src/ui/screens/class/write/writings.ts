import type { Scenario } from '../../../../core/call/scenario.ts';
import type { Language } from '../../../../core/course/language.ts';
import type { Writing } from '../../../../protocol/writing.ts';
import type { Written } from '../../../../progress/sheets/schema.ts';
import { tidied } from '../../../../progress/sheets/sheets.ts';

const unticked = { who: false, why: false, gain: false, question: false };

/** Before anything is written: the goals are the brief's, where there is one. */
export function blankWriting(
  what: Writing['what'],
  scenario: Pick<Scenario, 'brief'> | null,
  language: Language,
): Writing {
  if (what === 'opener') return { what, opener: '', ticks: unticked };
  return {
    what,
    goal: scenario?.brief.goal[language] ?? '',
    fallback: scenario?.brief.fallback[language] ?? '',
    opener: '',
    ticks: unticked,
    questions: [],
    objections: [],
    notes: '',
  };
}

/** The same as a call sheet, as the record and paper have them. */
export function sheetOf(writing: Writing): Written {
  const { opener, ticks } = writing;
  const rest =
    writing.what === 'sheet'
      ? { ...writing, questions: [...writing.questions], objections: [...writing.objections] }
      : { goal: '', fallback: '', questions: [], objections: [], notes: '' };
  const { goal, fallback, questions, objections, notes } = rest;
  return tidied({ goal, fallback, opener, ticks, questions, objections, notes });
}

/** What a room takes no text with: controls, and signs that belong to nobody. */
const untaken = /[\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]|(?![\t\n])\p{Cc}/gu;

const clean = (text: string) => text.replace(/[\u2028\u2029]/g, '\n').replace(untaken, '');

/** The writing as a room takes it: pasted texts can hold signs that nobody sees. */
export function cleaned(writing: Writing): Writing {
  const opener = clean(writing.opener);
  if (writing.what === 'opener') return { ...writing, opener };
  return {
    ...writing,
    opener,
    goal: clean(writing.goal),
    fallback: clean(writing.fallback),
    questions: writing.questions.map(clean),
    objections: writing.objections.map(({ objection, answer }) => ({
      objection: clean(objection),
      answer: clean(answer),
    })),
    notes: clean(writing.notes),
  };
}
