/** What an unknown name may have meant: the likely one, and otherwise all there are. */
export interface Hint {
  readonly near: string | null;
  readonly known: readonly string[];
}
