/**
 * The bounds of a solved call that a scenario may set aside in its file, with a reason. What a call
 * can't be played without (lines on offer, answers, no dead end) is no bound.
 */
export const bounds = [
  'startWorth', // what best play is worth at the pick-up
  'blindReps', // what reps get who take any line, or go by a line's looks
  'deafRep', // what a rep gets who never hears the customer
  'fixedOrder', // what a rep gets with one order of lines for the whole call
  'flips', // pairs of lines that change order
  'fails', // how often best play fails
  'rightAndWrong', // sound lines that are right after one floor and wrong after another
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
  'wornSentence', // sentences of the customer's that come in too many calls
  'lineCount', // how many lines there are
  'shortLines', // lines too long for a phone
  'soundLine', // positions with beginner's errors only
] as const;
export type Bound = (typeof bounds)[number];

/** Shorter than this, characters, nobody has given a reason. */
export const fewestReasonCharacters = 8;
