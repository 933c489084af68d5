import type { Language } from '../../../core/course/language.ts';
import type { CustomerSummary } from '../../../scenario/card.ts';

/** Who is looked for. */
export interface Wanted {
  /** Parts of what the card says, apart by spaces, in any order. */
  readonly words: string;
  /** `null`: any. */
  readonly difficulty: CustomerSummary['difficulty'] | null;
}

/** The customers on whose cards every word stands, in capitals or not, in their order. */
export function matching(
  all: readonly CustomerSummary[],
  { words, difficulty }: Wanted,
  language: Language,
): readonly CustomerSummary[] {
  const parts = words.toLowerCase().split(/\s+/u);
  return all.filter((one) => {
    const { name, role } = one.customer;
    const says = `${name[language]} ${role[language]} ${one.teaser[language]}`.toLowerCase();
    const fits = difficulty === null || one.difficulty === difficulty;
    return fits && parts.every((part) => says.includes(part));
  });
}
