/** The element that shows a turn of the review. */
export const turnId = (turn: number): string => `turn-${turn}`;
