/**
 * The bounds of a solved call that a scenario may set aside in its file, with a reason. What a call
 * can't be played without (lines on offer, answers, no dead end) is no bound.
 */
export const bounds = [
  'startWorth', // what best play is worth at the pick-up
  'randomRep', // what a random rep gets
  'blindReps', // what reps get who go by a line's looks
  'bestScore', // the mean score of best play
  'bestListening', // how much best play listens
  'freeChoices', // choices that cost nothing
  'dearChoices', // choices that cost much
  'beliefGap', // what the customer hides
  'endings', // endings of the persona that can't be reached
  'neverOffered', // lines on offer nowhere
  'neverBest', // lines that pay nowhere
  'markedBest', // beginner's errors that pay somewhere
  'markedShare', // how many lines are beginner's errors
  'soundLine', // positions with beginner's errors only
] as const;
export type Bound = (typeof bounds)[number];
