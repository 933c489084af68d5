/** A seed that nobody could foresee, 0–4,294,967,295. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
