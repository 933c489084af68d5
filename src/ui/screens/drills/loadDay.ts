import type { Deck, Drill } from '../../../analysis/drills/deck.ts';
import { drillId } from '../../../analysis/drills/deck.ts';
import { loadDecks } from '../../../catalogue/decks.ts';
import type { CallRules } from '../../../core/call/rules.ts';
import type { Language } from '../../../core/course/language.ts';
import { loadWords } from '../../../core/words/load.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { loadMessages } from '../../../i18n/load.ts';
import type { DailySet } from '../../../progress/drills/drillRecord.ts';
import { loadCall } from '../../../catalogue/loadCall.ts';

/** A drill with the deck that it comes from. */
export interface Dealt {
  readonly deck: Deck;
  readonly drill: Drill;
}

/** All that a day's drills need; from here on the network may go. */
export interface Day {
  readonly words: CourseWords;
  /** By `drillId`. */
  readonly drills: ReadonlyMap<string, Dealt>;
  /** By scenario. */
  readonly calls: ReadonlyMap<string, CallRules>;
}

/** Every drill of some decks by its name. */
export function dealt(decks: readonly Deck[]): ReadonlyMap<string, Dealt> {
  return new Map(
    decks.flatMap((deck) =>
      deck.families.flatMap(({ drills }) =>
        drills.map((drill) => [drillId(deck, drill), { deck, drill }] as const),
      ),
    ),
  );
}

/**
 * Loads what a day's drills need: all at once, so that a train may go into its tunnel between two of
 * them.
 *
 * @param begin gives today's set out of all drills there are
 * @throws whatever an import throws when the network fails
 */
export async function loadDay(
  begin: (decks: readonly Deck[]) => DailySet,
  language: Language,
): Promise<Day> {
  const [decks, words] = await Promise.all([
    loadDecks(),
    loadWords(language),
    // What a verdict and a rule's card say: they come after the answer, and the network may not.
    loadMessages(language, 'review'),
    loadMessages(language, 'debrief'),
  ]);
  const drills = dealt(decks);
  const scenarios = new Set(
    begin(decks).items.flatMap(({ drill }) => drills.get(drill)?.deck.scenario ?? []),
  );
  const calls = await Promise.all(
    [...scenarios].map(async (id) => {
      const rules = await loadCall(id, language);
      return rules ? [[id, rules] as const] : [];
    }),
  );
  return { words, drills, calls: new Map(calls.flat()) };
}
