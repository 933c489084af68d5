/** What moves are practised under, in the order of a call. */
export const skills = [
  'openings',
  'questions',
  'price',
  'stalling',
  'commitment',
  'closing',
] as const;
export type Skill = (typeof skills)[number];
