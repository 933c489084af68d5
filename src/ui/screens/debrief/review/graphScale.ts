/** Steps on the scale beside the graph of worth, points of 100. */
export const scale = [100, 50, 0] as const;

/** How far from the left a turn stands, per cent, in a call of `last` turns. */
export const xOf =
  (last: number) =>
  (turn: number): number =>
    (100 * turn) / last;

/** How far from the top a worth stands, per cent. */
export const yOf = (worth: number): number => 100 - worth;
