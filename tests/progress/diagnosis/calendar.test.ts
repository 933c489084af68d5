import ICAL from 'ical.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { calendarOf, type DayEntry } from '../../../src/progress/diagnosis/calendar.ts';

const entries: readonly DayEntry[] = [
  {
    id: 'r1-again',
    day: '2027-01-29',
    title: '再给自己打一次分；两个月，到了',
    description: '先打分，再看分。\n分号；逗号, 反斜杠\\ 都在',
  },
  { id: 'r1-1', day: '2026-12-31', title: 'Drills: “openings”', description: 'x'.repeat(200) },
];
const now = Date.UTC(2026, 10, 29, 22, 0);

const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

describe('calendarOf', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is read by another library word for word', () => {
    const events = read(calendarOf(entries, now));
    events.forEach((event, i) => {
      const entry = entries[i] as DayEntry;
      expect(event.uid).toBe(`${entry.id}@pickup`);
      expect(event.summary).toBe(entry.title);
      expect(event.description).toBe(entry.description);
    });
    expect(events).toHaveLength(2);
  });

  it.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'enters whole days, the same ones in %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      const [again, year] = read(calendarOf(entries, now));
      expect(again?.startDate.isDate).toBe(true);
      expect(again?.startDate.toString()).toBe('2027-01-29');
      expect(again?.endDate.toString()).toBe('2027-01-30');
      expect(year?.startDate.toString()).toBe('2026-12-31');
      expect(year?.endDate.toString()).toBe('2027-01-01');
    },
  );

  it('reminds at nine in the morning of the day', () => {
    const [event] = new ICAL.Component(ICAL.parse(calendarOf(entries, now))).getAllSubcomponents(
      'vevent',
    );
    const trigger = event?.getFirstSubcomponent('valarm')?.getFirstProperty('trigger');
    expect(String(trigger?.getFirstValue())).toBe('PT9H');
    expect(trigger?.getFirstParameter('related')).not.toBe('END');
  });

  it('folds its lines to 75 octets, as RFC 5545 has it', () => {
    for (const line of calendarOf(entries, now).split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
  });
});
