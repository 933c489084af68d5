import { describe, expect, test, vi } from 'vitest';
import type { ScenarioCard } from '../../src/scenario/card.ts';
import { ownChanges } from '../../src/catalogue/own/changes.ts';
import { isOwn, ownId, fileIdOf } from '../../src/scenario/ownId.ts';
import { answerMs } from '../../src/store/inTime.ts';
import { memoryRecord } from '../../src/store/memoryRecord.ts';
import { openRecord } from '../../src/store/openRecord.ts';
import { recordBox, type Box } from '../../src/store/recordBox.ts';
import { fakeDatabase } from '../store/support/fakeDatabase.ts';
import { createShelf as shelfOver } from '../../src/catalogue/own/shelf.ts';
import { memoryBox } from './memoryBox.ts';

const both = { zh: '门', en: 'The gate' };
const cardOf = (id: string): ScenarioCard => ({
  id: ownId(id),
  version: 1,
  hash: 'h',
  title: both,
  teaser: both,
  persona: 'busyManager',
  difficulty: 1,
  goal: 'meeting',
  customer: { id: 'c', name: both, role: both, look: 'dispatcher' },
  company: both,
  endings: ['hungUp'],
});
const scenario = (id: string, keptAt = 1, text = `id: ${id}`) => ({
  id: ownId(id),
  text,
  keptAt,
  card: cardOf(id),
});

/** Reads the card of a text such as `id: gate`, and of no other. */
const cardOfText = (text: string) => {
  const id = /^id: (\w+)$/u.exec(text)?.[1];
  return Promise.resolve(id === undefined ? null : cardOf(id));
};
const createShelf = (box: Box) => shelfOver(box, cardOfText);

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
    expect((await later.list()).kept.map(({ id }) => id)).toEqual(['own:b', 'own:a']);
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
    expect(await shelf.list()).toEqual({ kept: [], unreadable: [], problem: null });
    await shelf.dropDraft(null);
    expect(await shelf.draft(null)).toBeNull();
  });

  test('what makes no sense is left where it is, and takes nothing with it', async () => {
    const box = memoryBox();
    const shelf = createShelf(box);
    await shelf.keep(scenario('a'));
    box.things.set('own:b', { kind: 'scenario', id: 'own:b', text: 7 });
    box.things.set('dock-queue', { kind: 'scenario', ...scenario('x', 1, 'x'), id: 'dock-queue' });
    box.things.set('own:c', null);
    const { kept, unreadable } = await shelf.list();
    expect(kept.map(({ id }) => id)).toEqual(['own:a']);
    expect(unreadable).toHaveLength(3);
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
    const seen = await shelf.list();
    expect(seen.kept.map(({ text }) => text)).toEqual(['after']);
    expect(seen.problem).toBe(problem);
    expect(await shelf.draft(null)).toBe('draft');
    await shelf.remove('own:a');
    expect((await shelf.list()).kept).toEqual([]);
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
    const box = recordBox(memoryRecord);
    expect(await createShelf(box).keep(scenario('a'))).toBe('refused');
  });
});

describe('9.25 a damaged own scenario', () => {
  const sound = { kind: 'scenario' as const, ...scenario('a', 5) };

  /** Every place in a record, as a path. */
  function places(value: unknown, path: readonly string[] = []): (readonly string[])[] {
    if (typeof value !== 'object' || value === null) return [path];
    return [path, ...Object.entries(value).flatMap(([name, one]) => places(one, [...path, name]))];
  }
  const ways = places(sound).slice(1);

  test.each(ways)('%s%s%s%s: is made anew from its text, or left out and kept', async (...path) => {
    const way = path.filter((one) => typeof one === 'string');
    for (const value of [undefined, null, 7, -1, 1e300, '', 'x', [], {}, ['x']]) {
      const record = structuredClone(sound) as unknown as Record<string, unknown>;
      const holder = way.slice(0, -1).reduce((at, name) => at[name] as typeof record, record);
      holder[way.at(-1)!] = value;
      const box = memoryBox();
      const shelf = createShelf(box);
      await shelf.keep(scenario('b'));
      box.things.set('own:a', record);
      const { kept, unreadable } = await shelf.list();
      const own = kept.find(({ id }) => id === 'own:a');
      expect(kept.some(({ id }) => id === 'own:b')).toBe(true);
      expect(kept.length + unreadable.length).toBeGreaterThanOrEqual(2);
      if (own) {
        expect(own.card.customer.name.en).toBeTypeOf('string');
        expect(Number.isFinite(new Date(own.keptAt).getTime())).toBe(true);
      }
      expect(box.things.get('own:a')).toEqual(record);
    }
  });

  test('with its text it is whole again; the card is that of the text', async () => {
    const box = memoryBox();
    box.things.set('own:a', { ...sound, card: { ...sound.card, customer: null } });
    const { kept, unreadable } = await createShelf(box).list();
    expect(kept).toEqual([sound]);
    expect(unreadable).toEqual([]);
    expect(await createShelf(box).find('own:a')).toEqual(sound);
  });

  test('9.27 that is kept anew is put aside first', async () => {
    const box = memoryBox();
    const damaged = { ...sound, text: 'no id', card: null };
    box.things.set('own:a', damaged);
    await createShelf(box).keep(scenario('a', 9));
    expect(box.things.get('own:a')).toMatchObject({ keptAt: 9 });
    expect([...box.things.values()]).toContainEqual(damaged);
  });
});

describe('9.6 a database that fails', () => {
  test('is said to fail: nobody takes its scenarios for deleted', async () => {
    const box = memoryBox();
    const shelf = createShelf(box);
    await shelf.keep(scenario('a'));
    box.refuse = new DOMException('not now', 'UnknownError');
    expect(await shelf.list()).toEqual({ kept: [], unreadable: [], problem: 'refused' });
    await expect(shelf.find('own:a')).rejects.toThrow('not now');
    await expect(shelf.draft(null)).rejects.toThrow('not now');
    box.refuse = null;
    expect((await shelf.list()).kept).toHaveLength(1);
  });

  test('by never answering has a limit', async () => {
    vi.useFakeTimers();
    const { end } = fakeDatabase();
    vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() });
    const answer = createShelf(recordBox(() => openRecord(() => undefined))).list();
    await vi.advanceTimersByTimeAsync(answerMs);
    vi.useRealTimers();
    vi.unstubAllGlobals();
    end();
    expect(await answer).toMatchObject({ problem: 'refused' });
  });
});
