/** What the customer's face shows. */
export const moods = [
  'neutral',
  'hurried',
  'guarded',
  'interested',
  'warm',
  'annoyed',
  'amused',
  'worried',
  'gone',
] as const;
export type Mood = (typeof moods)[number];
