/** How much more a customer will take, as far as one can see it on them. */
export const tints = ['patient', 'thin', 'last'] as const;
export type Tint = (typeof tints)[number];

/**
 * The tint that patience gives the face, whatever it expresses.
 *
 * @param left what is left of it, 0 or more
 * @param most what they began with, 1 or more
 */
export function tintOf(left: number, most: number): Tint {
  if (left <= 1) return 'last';
  return left < most && left * 2 <= most ? 'thin' : 'patient';
}
