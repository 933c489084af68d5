import { describe, expect, test } from 'vitest';
import { logFormat } from '../../src/protocol/entry.ts';
import { stored, upgradeEntry } from '../../src/protocol/formats/upgrade.ts';
import { applyEntry, UnknownEvent } from '../../src/protocol/room/apply.ts';
import { noRoom } from '../../src/protocol/room/state.ts';
import { roomOf } from '../support/room/testRoom.ts';

const { log } = roomOf(['ann']);
const entry = log[1];
if (!entry) throw new Error('nobody took a seat');

describe('an entry of a log', () => {
  test('is read as it was written', () => {
    expect(upgradeEntry(JSON.parse(JSON.stringify(stored(entry))))).toEqual({ entry });
  });

  test('of a later format is newer, not damaged', () => {
    const later = { ...stored(entry), format: logFormat + 1, event: 'whatever it is then' };
    expect(upgradeEntry(later)).toEqual({ problem: 'newer', format: logFormat + 1 });
  });

  test.each([
    [null, ''],
    [[], ''],
    [{ ...entry }, 'format'],
    [{ ...stored(entry), format: 0 }, 'format'],
    [{ ...stored(entry), format: '1' }, 'format'],
    [{ ...stored(entry), seq: 0 }, 'seq'],
    [{ ...stored(entry), event: { ...entry.event, nickname: 7 } }, 'event.nickname'],
    [{ ...stored(entry), event: { type: 'ofAnotherWorld' } }, 'event.type'],
    [{ ...stored(entry), more: 1 }, 'more'],
  ])('that is damaged says where: %j', (value, where) => {
    expect(upgradeEntry(value)).toMatchObject({ problem: 'damaged', where });
  });
});

test('an event that only a newer version knows is named, not passed over', () => {
  const newer = { ...entry, event: { type: 'moonLanded' } } as unknown as typeof entry;
  expect(() => applyEntry(noRoom, newer)).toThrow(UnknownEvent);
  expect(() => applyEntry(noRoom, newer)).toThrow('moonLanded');
  const inherited = { ...entry, event: { type: 'toString' } } as unknown as typeof entry;
  expect(() => applyEntry(noRoom, inherited)).toThrow(UnknownEvent);
});
