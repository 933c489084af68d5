/** Whether what a browser's storage threw means that it has no room left. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
}
