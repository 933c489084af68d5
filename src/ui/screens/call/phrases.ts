/** A piece of speech that appears at once, and when. */
export interface Phrase {
  readonly text: string;
  /** Share of the bubble's time that has gone by when it begins, 0 to 1. */
  readonly from: number;
}

/**
 * Words in breaths, each appearing when its share of the speaking time has come. Marks stay with
 * what they end.
 */
export function phrasesOf(words: string): readonly Phrase[] {
  const pieces =
    words.match(/[^，。？！；：…—,.;:?!]+[，。？！；：…—,.;:?!”"』」）)\s]*|.+/gu) ?? [];
  const all = pieces.reduce((sum, piece) => sum + piece.length, 0);
  let gone = 0;
  return pieces.map((text) => {
    const from = gone / all;
    gone += text.length;
    return { text, from };
  });
}
