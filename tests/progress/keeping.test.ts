import { describe, expect, test } from 'vitest';
import { createProgress } from '../../src/progress/progress.ts';
import { createKeeper, type StorageProblem, type Store } from '../../src/progress/storage.ts';
import { goodCall } from '../ui/support/sampleCalls.ts';
import { memoryStorage } from '../ui/support/memoryStorage.ts';

/** A storage that has room for so many characters. */
function smallStorage(room: number): Store & { room: number } {
  const inner = memoryStorage();
  const used = () =>
    Array.from({ length: inner.length }, (_, i) => inner.key(i)!).reduce(
      (sum, key) => sum + key.length + inner.getItem(key)!.length,
      0,
    );
  const storage = {
    room,
    getItem: inner.getItem,
    removeItem: inner.removeItem,
    key: inner.key,
    get length() {
      return inner.length;
    },
    setItem(key: string, text: string) {
      const there = inner.getItem(key);
      const more = text.length - (there?.length ?? -key.length);
      if (used() + more > storage.room) throw new DOMException('no room', 'QuotaExceededError');
      inner.setItem(key, text);
    },
  };
  return storage;
}

const damaged = '{"format":1,"value":{"a":';
const otherwise = '{"format":1,"value":7}';

describe('9.27 nothing unreadable is ever written over', () => {
  test.each([damaged, otherwise, '{"format":9,"value":{}}', 'x'])(
    'a full storage keeps %s where it is, and takes what is new once there is room',
    (text) => {
      const storage = smallStorage(text.length + 'pickup.records'.length + 10);
      storage.setItem('pickup.records', text);
      const progress = createProgress(() => storage, 'en');
      progress.getState().countAttempt('sample', 'exam');
      progress.getState().countAttempt('sample', 'exam');
      expect(storage.getItem('pickup.records')).toBe(text);
      expect(progress.getState().records['sample']?.attempts.exam).toBe(2);
      expect(progress.getState().problems.map(({ kind }) => kind)).toContain('full');
      storage.room = 10_000;
      progress.getState().countAttempt('sample', 'exam');
      expect(storage.getItem('pickup.records.aside')).toBe(text);
      expect(createProgress(() => storage, 'en').getState().records['sample']?.attempts.exam).toBe(
        3,
      );
    },
  );

  test('a part left out, too', () => {
    const text = JSON.stringify({
      format: 1,
      value: { a: { best: 50, endings: [], attempts: {} }, b: { best: 'high' } },
    });
    const storage = smallStorage(text.length + 60);
    storage.setItem('pickup.records', text);
    const progress = createProgress(() => storage, 'en');
    progress.getState().countAttempt('a', 'exam');
    expect(storage.getItem('pickup.records')).toBe(text);
    storage.room = 10_000;
    progress.getState().countAttempt('a', 'exam');
    expect(storage.getItem('pickup.records.aside')).toBe(text);
    expect(progress.getState().records['a']).toMatchObject({ best: 50, attempts: { exam: 2 } });
  });

  test('each damage is put aside by itself, the same one once', () => {
    const storage = memoryStorage();
    const visit = (text: string) => {
      storage.setItem('pickup.records', text);
      createProgress(() => storage, 'en');
    };
    [damaged, otherwise, damaged, 'x'].forEach(visit);
    expect(storage.getItem('pickup.records.aside')).toBe(damaged);
    expect(storage.getItem('pickup.records.aside.2')).toBe(otherwise);
    expect(storage.getItem('pickup.records.aside.3')).toBe('x');
    expect(storage.getItem('pickup.records.aside.4')).toBeNull();
  });

  test('what another tab’s newer version has written meanwhile is put aside', () => {
    const storage = memoryStorage();
    const problems: StorageProblem[] = [];
    const keeper = createKeeper(
      () => storage,
      (problem) => problems.push(problem),
    );
    keeper.write('call', 'call.sample', { old: true });
    storage.setItem('pickup.call.sample', '{"format":2,"value":{"of":"the future"}}');
    keeper.write('call', 'call.sample', { old: true });
    expect(storage.getItem('pickup.call.sample.aside')).toContain('the future');
  });

  test.each([
    ['records', { a: { best: 1, endings: ['sold'], attempts: {} } }],
    ['records', { a: 'junk' }],
    ['records', { a: { best: 1, endings: [], lastWords: { hungUp: 3 }, attempts: {} } }],
    ['settings', { theme: 'pink' }],
  ])('junk within %s does not vanish without a word: %j', (name, value) => {
    const storage = memoryStorage({ [name]: value });
    const { problems } = createProgress(() => storage, 'en').getState();
    expect(problems).toEqual([{ kind: 'partly', what: name }]);
    expect(JSON.parse(storage.getItem(`pickup.${name}.aside`)!)).toMatchObject({ value });
  });

  test('what is sound, and what an earlier version kept less of, is nobody’s damage', () => {
    const storage = memoryStorage({
      records: { a: { best: null, endings: [], attempts: { exam: 1 } } },
      settings: { language: 'en' },
      history: [goodCall()],
    });
    expect(createProgress(() => storage, 'en').getState().problems).toEqual([]);
    expect(storage.length).toBe(3);
  });

  test('a name of every object’s own is a name like any other', () => {
    const records = JSON.parse('{"__proto__":{"best":3,"endings":[],"attempts":{}}}') as object;
    const storage = memoryStorage({ records });
    const read = createProgress(() => storage, 'en').getState().records;
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(Object.keys(read)).toEqual(['__proto__']);
  });
});
