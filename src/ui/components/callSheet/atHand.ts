/**
 * Scenarios for which this visit has seen a call sheet that has room beside the call: asked as a call
 * begins, and so without the database.
 */
export const atHand = new Set<string>();
