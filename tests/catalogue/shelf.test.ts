import { describe, expect, test } from 'vitest';
import type { ScenarioCard } from '../../src/scenario/card.ts';
import { ownChanges } from '../../src/catalogue/own/changes.ts';
import { isOwn, ownId, fileIdOf } from '../../src/scenario/ownId.ts';
import { browserBox } from '../../src/store/box.ts';
import { createShelf } from '../../src/catalogue/own/shelf.ts';
import { memoryBox } from './memoryBox.ts';

const scenario = (id: string, keptAt = 1, text = `id: ${id}`) => ({
  id: ownId(id),
  text,
  keptAt,
  card: { id: ownId(id), version: 1, hash: 'h', customer: {} } as ScenarioCard,
});

test('an own id is never a shipped one, and leads back to the file’s', () => {
  expect(isOwn('dock-queue')).toBe(false);
  expect(isOwn(ownId('dock-queue'))).toBe(true);
  expect(fileIdOf(ownId('dock-queue'))).toBe('dock-queue');
  expect(fileIdOf('dock-queue')).toBe('dock-queue');
});

describe('the shelf', () => {
  test('keeps scenarios from visit to visit, those kept last first', async () => {
    const box = memoryBox();
    const shelf = createShelf(box);
    const before = ownChanges();
    expect(await shelf.keep(scenario('a', 1))).toBeNull();
    await shelf.keep(scenario('b', 2));
    expect(ownChanges()).toBe(before + 2);
    const later = createShelf(box);
    expect((await later.list()).map(({ id }) => id)).toEqual(['own:b', 'own:a']);
    expect(await later.find('own:a')).toMatchObject({ text: 'id: a' });
    await later.remove('own:a');
    expect(await later.find('own:a')).toBeNull();
  });

  test('keeps drafts apart: one for a new scenario, and one for each that is changed', async () => {
    const shelf = createShelf(memoryBox());
    await shelf.keepDraft(null, 'new');
    await shelf.keepDraft('own:a', 'changed');
    expect(await shelf.draft(null)).toBe('new');
    expect(await shelf.draft('own:a')).toBe('changed');
    expect(await shelf.list()).toEqual([]);
    await shelf.dropDraft(null);
    expect(await shelf.draft(null)).toBeNull();
  });

  test('what makes no sense is left where it is, and takes nothing with it', async () => {
    const box = memoryBox();
    const shelf = createShelf(box);
    await shelf.keep(scenario('a'));
    box.things.set('own:b', { kind: 'scenario', id: 'own:b', text: 7 });
    box.things.set('dock-queue', { kind: 'scenario', ...scenario('x'), id: 'dock-queue' });
    box.things.set('own:c', null);
    expect((await shelf.list()).map(({ id }) => id)).toEqual(['own:a']);
    expect(await shelf.find('own:b')).toBeNull();
    expect(await shelf.find('dock-queue')).toBeNull();
    expect(box.things.size).toBe(4);
  });
});

describe('a browser that won’t keep anything', () => {
  test.each([
    ['full', new DOMException('no room', 'QuotaExceededError')],
    ['refused', new DOMException('denied', 'SecurityError')],
  ] as const)('%s: says so, and the visit goes on', async (problem, error) => {
    const box = memoryBox();
    const shelf = createShelf(box);
    await shelf.keep(scenario('a', 1, 'before'));
    box.refuse = error;
    expect(await shelf.keep(scenario('a', 2, 'after'))).toBe(problem);
    expect(await shelf.keepDraft(null, 'draft')).toBe(problem);
    expect(await shelf.find('own:a')).toMatchObject({ text: 'after' });
    expect((await shelf.list()).map(({ text }) => text)).toEqual(['after']);
    expect(await shelf.draft(null)).toBe('draft');
    await shelf.remove('own:a');
    expect(await shelf.list()).toEqual([]);
    // What was on disk before is still there.
    box.refuse = null;
    expect(await createShelf(box).find('own:a')).toMatchObject({ text: 'before' });
  });

  test('room made later is used', async () => {
    const box = memoryBox();
    const shelf = createShelf(box);
    box.refuse = new DOMException('no room', 'QuotaExceededError');
    await shelf.keep(scenario('a'));
    box.refuse = null;
    expect(await shelf.keep(scenario('a', 3))).toBeNull();
    expect(await createShelf(box).find('own:a')).toMatchObject({ keptAt: 3 });
  });

  test('no database at all counts as refused', async () => {
    expect(await createShelf(browserBox()).keep(scenario('a'))).toBe('refused');
  });
});
