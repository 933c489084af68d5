/** What the customer's face shows. `gone`: the line is dead, and there is nobody to be seen. */
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
