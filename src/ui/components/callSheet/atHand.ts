/** Scenarios for which this visit has seen a call sheet. */
const atHand = new Set<string>();

/** Notes whether there is a call sheet for a scenario. */
export function layAtHand(scenario: string, isThere: boolean): void {
  if (isThere) atHand.add(scenario);
  else atHand.delete(scenario);
}

/**
 * Whether a call sheet lies there and the window has room for it beside the call: asked as a call
 * begins, and so without the database.
 */
export function liesBeside(scenario: string): boolean {
  return atHand.has(scenario) && matchMedia(roomBeside).matches;
}

/** The width from which on a sheet and the call stand side by side. */
export const roomBeside = '(min-width: 1200px)';
