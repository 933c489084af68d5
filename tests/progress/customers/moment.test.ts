import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, isDay, isTime, momentOf } from '../../../src/progress/customers/moment.ts';

const zones = [
  'Asia/Shanghai',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
];

describe('days and times of a follow-up', () => {
  it('are those of the calendar', () => {
    expect(isDay('2028-02-29')).toBe(true);
    for (const text of ['2026-02-29', '2026-13-01', '2026-1-1', '', 'x', '2026-00-10']) {
      expect(isDay(text), text).toBe(false);
    }
    expect(['00:00', '23:59'].every(isTime)).toBe(true);
    expect(['24:00', '9:30', '12:60', ''].some(isTime)).toBe(false);
  });

  it('are counted over months and years', () => {
    expect(dayAfter('2026-12-30', 3)).toBe('2027-01-02');
    expect(dayAfter('2028-03-01', -1)).toBe('2028-02-29');
  });

  it('are the moment at which the clocks there show them', () => {
    expect(momentOf('2026-12-03', '15:00', 'Asia/Shanghai')).toBe(Date.UTC(2026, 11, 3, 7));
    expect(momentOf('2026-07-03', '09:30', 'Europe/London')).toBe(Date.UTC(2026, 6, 3, 8, 30));
    const days = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2035-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(...zones), days, (zone, at) => {
        const moment = Math.floor(at.getTime() / 60_000) * 60_000;
        const shown = new Intl.DateTimeFormat('sv-SE', {
          timeZone: zone,
          dateStyle: 'short',
          timeStyle: 'short',
        }).format(moment);
        const [day = '', time = ''] = shown.split(' ');
        const found = momentOf(day, time, zone);
        // Where the clocks go back an hour comes twice, and it is the first one's.
        expect([0, 1_800_000, 3_600_000]).toContain(moment - found);
      }),
      { numRuns: 400 },
    );
  });

  it('are as much later where the clocks leave them out', () => {
    expect(momentOf('2026-03-29', '01:30', 'Europe/London')).toBe(Date.UTC(2026, 2, 29, 1, 30));
    expect(momentOf('2026-10-25', '01:30', 'Europe/London')).toBe(Date.UTC(2026, 9, 25, 0, 30));
    expect(momentOf('2026-10-25', '03:00', 'Europe/London')).toBe(Date.UTC(2026, 9, 25, 3));
  });

  it('count as UTC in a zone that is not known here', () => {
    expect(momentOf('2026-12-03', '15:00', 'Moon/Tycho')).toBe(Date.UTC(2026, 11, 3, 15));
  });
});
