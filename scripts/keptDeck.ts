import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deck } from '../src/analysis/drills/deck.ts';
import type { Scenario } from '../src/core/call/scenario.ts';

/**
 * A scenario's drills as an earlier build found them, else found and kept: a build is made several
 * times while nothing of them has changed, and they take most of its time. What can't be read or
 * written is no fault: they are found anew.
 *
 * @param folder where decks are kept
 * @param code stands for the code that finds them, see `codeHash`
 */
export function keptDeck(folder: string, code: string, scenario: Scenario, find: () => Deck): Deck {
  const key = createHash('sha256').update(code).update(JSON.stringify(scenario)).digest('hex');
  const path = join(folder, `${scenario.id}.json`);
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as {
      readonly key: string;
      readonly deck: Deck;
    };
    if (kept.key === key) return kept.deck;
  } catch {
    // Nothing is kept yet, or no more.
  }
  const deck = find();
  try {
    mkdirSync(folder, { recursive: true });
    // Two builds at once never leave half a deck.
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, JSON.stringify({ key, deck }));
    renameSync(unfinished, path);
  } catch {
    // Nothing is kept where nothing may be written.
  }
  return deck;
}
