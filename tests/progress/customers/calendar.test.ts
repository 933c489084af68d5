import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/progress/customers/calendar.ts';
import type { FollowUpRow } from '../../../src/progress/customers/schema.ts';

const followUp: FollowUpRow = {
  id: 'call-1',
  call: 'call-1',
  profile: 'me',
  changedAt: Date.UTC(2026, 10, 29, 12),
  format: 1,
  scenario: 'dock-queue',
  day: '2026-12-03',
  time: '15:00',
  zone: 'Asia/Shanghai',
  goal: 'A visit',
  doneAt: null,
};
const words = {
  title: '陈丽娟：去月台看一看，二十分钟；下周四',
  description: 'One line,\nanother; with signs',
};
const now = Date.UTC(2026, 10, 29, 12, 30);

function parsed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  expect(events).toHaveLength(1);
  return { calendar, event: new ICAL.Event(events[0]) };
}

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe.each(['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati', 'UTC'])(
  'a follow-up as a calendar file, made in %s',
  (here) => {
    it('has its moment where it has a time', () => {
      process.env['TZ'] = here;
      const { event } = parsed(calendarOf(followUp, words, now));
      expect(event.startDate.isDate).toBe(false);
      expect(event.startDate.zone.tzid).toBe('UTC');
      expect(event.startDate.toUnixTime()).toBe(Date.UTC(2026, 11, 3, 7) / 1000);
      expect(event.duration.toSeconds()).toBe(15 * 60);
    });

    it('has its day, and ends with it, where it has none', () => {
      process.env['TZ'] = here;
      const { event } = parsed(calendarOf({ ...followUp, time: null }, words, now));
      expect(event.startDate.isDate).toBe(true);
      expect(event.startDate.toString()).toBe('2026-12-03');
      expect(event.endDate.toString()).toBe('2026-12-04');
    });
  },
);

describe('a follow-up as a calendar file', () => {
  it('is whole: product, method, stamp, name, and the words to the letter', () => {
    const { calendar, event } = parsed(calendarOf(followUp, words, now));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toContain('pickup');
    expect(event.uid).toBe('call-1@pickup');
    expect(event.summary).toBe(words.title);
    expect(event.description).toBe(words.description);
    const stamp = event.component.getFirstPropertyValue('dtstamp') as ICAL.Time;
    expect(stamp.toUnixTime()).toBe(now / 1000);
  });

  it('is moved by a later one of the same name, not doubled', () => {
    const later = { ...followUp, day: '2026-12-04', changedAt: followUp.changedAt + 5000 };
    const [a, b] = [followUp, later].map((row) => parsed(calendarOf(row, words, now)).event);
    expect(b!.uid).toBe(a!.uid);
    expect(b!.sequence).toBeGreaterThan(a!.sequence);
  });

  it('keeps its lines short and ended as the format wants', () => {
    const text = calendarOf(followUp, words, now);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75);
    }
  });
});
