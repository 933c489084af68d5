import { describe, expect, it } from 'vitest';
import { createKeyring, type RoomKey } from '../../src/room/keyring.ts';
import { createOutbox } from '../../src/room/outbox.ts';
import { createShelf, type ShelfProblem } from '../../src/room/storage.ts';
import { memoryStorage } from '../ui/support/memoryStorage.ts';

const key = (room: string): RoomKey => ({
  room,
  me: { role: 'seat', seat: 's' },
  key: 'k'.repeat(43),
  code: 'K7MQ2X',
  since: 1,
});

/** A shelf over a storage, and what it has told. @param isFull whether nothing more finds room now */
function shelfOver(storage = memoryStorage(), isFull = () => false) {
  const told: ShelfProblem[] = [];
  const setItem = (name: string, text: string) => {
    if (isFull()) throw new DOMException('no room', 'QuotaExceededError');
    storage.setItem(name, text);
  };
  const limited = new Proxy(storage, {
    get: (target, name) => (name === 'setItem' ? setItem : Reflect.get(target, name)),
  });
  return {
    told,
    storage,
    shelf: createShelf(
      () => limited,
      'c.',
      (one) => told.push(one),
    ),
  };
}

describe('9.25 keys of rooms that are damaged', () => {
  it.each(['{', 'null', '"x"', '{"room":"one"}', JSON.stringify({ ...key('one'), me: 'seat' })])(
    'take no other along, are put aside and said: %s',
    (text) => {
      const { told, storage, shelf } = shelfOver();
      createKeyring(shelf).keep(key('two'));
      storage.setItem('c.key.one.seat', text);
      const keys = createKeyring(shelf);
      expect(keys.all()).toEqual([key('two')]);
      expect(told).toEqual(['damaged']);
      expect(storage.getItem('c.aside.1.key.one.seat')).toBe(text);
      expect(storage.getItem('c.key.one.seat')).toBeNull();
    },
  );

  it('9.27 are written over by none, and a second one not by the first', () => {
    const { storage, shelf } = shelfOver();
    const keys = createKeyring(shelf);
    for (const text of ['first', 'second']) {
      storage.setItem('c.key.one.seat', text);
      keys.keep(key('one'));
    }
    expect(storage.getItem('c.aside.1.key.one.seat')).toBe('first');
    expect(storage.getItem('c.aside.2.key.one.seat')).toBe('second');
    expect(keys.find('one', 'seat')).toEqual(key('one'));
  });

  it('9.27 stay where they are while there is no room to put them aside', () => {
    let full = true;
    const { told, storage, shelf } = shelfOver(memoryStorage(), () => full);
    storage.setItem('c.key.one.seat', 'damaged');
    const keys = createKeyring(shelf);
    keys.keep(key('one'));
    expect(keys.find('one', 'seat')).toEqual(key('one'));
    expect(storage.getItem('c.key.one.seat')).toBe('damaged');
    expect(told).toEqual(['damaged', 'refused']);
    full = false;
    keys.keep(key('one'));
    expect(storage.getItem('c.aside.1.key.one.seat')).toBe('damaged');
    expect(createKeyring(createShelf(() => storage, 'c.')).find('one', 'seat')).toEqual(key('one'));
  });
});

it('9.27 what waits for the server and can’t be read is put aside, and the rest is sent', () => {
  const { told, storage, shelf } = shelfOver();
  const operation = { type: 'pause', paused: true } as const;
  createOutbox(shelf, 'r.s', () => 5).add({ opId: 'o'.repeat(22), operation });
  storage.setItem('c.outbox.r.s.000000000000001.x', '{"opId":"of a newer version"}');
  expect(createOutbox(shelf, 'r.s', () => 6).all()).toMatchObject([{ operation }]);
  expect(told).toEqual(['damaged']);
  expect(storage.getItem('c.aside.1.outbox.r.s.000000000000001.x')).toContain('newer');
});

it('9.7 a storage that takes nothing more is said, and what it refused is there till the page is left', () => {
  const { told, shelf } = shelfOver(memoryStorage(), () => true);
  const keys = createKeyring(shelf);
  keys.keep(key('one'));
  expect(told).toEqual(['refused']);
  expect(keys.all()).toEqual([key('one')]);
});
