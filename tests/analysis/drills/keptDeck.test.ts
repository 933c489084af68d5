import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptDeck } from '../../../scripts/keptDeck.ts';
import type { Deck } from '../../../src/analysis/drills/deck.ts';
import { tinyScenario } from '../../core/support/rules.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pickup-decks-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const { id, hash, persona } = tinyScenario;
const deck: Deck = { scenario: id, hash, persona, worth: 94.4, families: [] };

test('a deck is found once, as long as scenario and code are what they were', () => {
  const find = vi.fn(() => deck);
  for (let build = 0; build < 2; build++) {
    expect(keptDeck(folder, 'code', tinyScenario, find)).toEqual(deck);
  }
  expect(find).toHaveBeenCalledTimes(1);
  keptDeck(folder, 'code', { ...tinyScenario, turns: 9 }, find);
  expect(find).toHaveBeenCalledTimes(2);
  keptDeck(folder, 'other code', { ...tinyScenario, turns: 9 }, find);
  expect(find).toHaveBeenCalledTimes(3);
});

test('what is damaged is found anew', () => {
  writeFileSync(join(folder, `${tinyScenario.id}.json`), '{"key":');
  const find = vi.fn(() => deck);
  expect(keptDeck(folder, 'code', tinyScenario, find)).toEqual(deck);
  expect(find).toHaveBeenCalledTimes(1);
});

test('where nothing can be kept, it is found each time', () => {
  const path = join(folder, 'no folder');
  writeFileSync(path, '');
  expect(keptDeck(path, 'code', tinyScenario, () => deck)).toEqual(deck);
});
