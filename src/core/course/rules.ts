/** Handles of the course's rules about a call (docs/course.md has them in words). */
export const rules = [
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'C7',
  'C8',
  'C9',
  'C10',
  'C11',
  'C12',
  'C13',
  'C14',
  'C15',
  'C16',
  'C17',
  'C18',
  'C19',
  'C20',
  'C21',
  'C22',
  'C23',
  'C24',
  'C25',
  'C26',
  'C27',
  'C28',
  'C29',
] as const; // prettier-ignore
export type Rule = (typeof rules)[number];

/** Whether a word is a rule's handle. */
export const isRule = (word: string): word is Rule => rules.some((rule) => rule === word);

/** Rules that no move and no criterion of the first three calls can show, each with the reason. */
export const notShown: Partial<Readonly<Record<Rule, string>>> = {
  C8: 'All three customers pick up their own phone; nobody stands in front of them.',
  C10: 'The choice of whom to call is made before the phone is lifted.',
  C24: 'Pace and pronunciation are heard, not chosen: they need spoken practice.',
};
