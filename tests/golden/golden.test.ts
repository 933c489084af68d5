import { describe, expect, test } from 'vitest';
import { newestFormat } from '../../src/core/call/formats/newest.ts';
import { upgrade } from '../../src/core/call/formats/upgrade.ts';
import type { Transcript } from '../../src/core/call/transcript.ts';
import { scoreCall } from '../../src/core/scoring/score.ts';
import { goldens, goldensOf, type Golden } from './goldens.ts';

function opened({ transcript }: Golden): Transcript {
  const read = upgrade(transcript);
  if ('problem' in read) throw new Error(JSON.stringify(read));
  return read.transcript;
}

const formats = Array.from({ length: newestFormat }, (_, i) => i + 1);

describe('calls as they were written', () => {
  test('are there of every format', () => {
    for (const format of formats) {
      const calls = goldensOf(format);
      expect(calls.length).toBeGreaterThan(20);
      for (const { transcript } of calls) expect(transcript['format']).toBe(format);
    }
  });

  test.each(goldens.map((golden) => [golden.name, golden] as const))(
    '%s opens and scores as it did',
    (_name, golden) => {
      expect(scoreCall(opened(golden))).toMatchObject(golden.scorecard);
    },
  );

  test.each(goldensOf(newestFormat).map((golden) => [golden.name, golden] as const))(
    '%s comes back as it is',
    (_name, golden) => {
      expect(opened(golden)).toBe(golden.transcript);
    },
  );
});

describe('format 1 becomes format 2', () => {
  // Calls of later personas have no forerunner in format 1.
  const written = new Map(goldensOf(2).map((golden) => [golden.name, golden]));
  const pairs = goldensOf(1).map((old) => {
    const twin = written.get(old.name.replace('format1/', 'format2/'));
    if (!twin) throw new Error(`${old.name} was not written again`);
    return [old.name, old, twin] as const;
  });

  test.each(pairs)('%s: nothing is lost or made up', (_name, old, now) => {
    const before = JSON.stringify(old.transcript);
    const { persona, rubric, events, ...same } = opened(old);
    expect(JSON.stringify(old.transcript)).toBe(before);
    expect(persona).toEqual({ id: old.transcript['persona'], version: null });
    expect(rubric).toBe(1);
    expect({ ...same, format: 1 }).toEqual({
      ...old.transcript,
      persona: undefined,
      events: undefined,
    });
    const bare = events.map((event) =>
      event.type === 'customerSpoke' ? { ...event, reply: undefined } : event,
    );
    expect(bare).toEqual(old.transcript['events']);
    expect(Object.keys(opened(old)).sort()).toEqual(Object.keys(now.transcript).sort());
  });

  test.each(pairs)('%s: as it is written today, but for what was not noted', (_name, old, now) => {
    const { persona, events, ...same } = opened(now);
    expect(persona.version).toBe(1);
    const unnoted = events.map((event) =>
      event.type === 'customerSpoke' ? { ...event, reply: null } : event,
    );
    expect({ ...same, persona: { ...persona, version: null }, events: unnoted }).toEqual(
      opened(old),
    );
  });
});
