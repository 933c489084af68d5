import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { upgrade } from '../../../src/core/call/formats/upgrade.ts';
import type { Transcript } from '../../../src/core/call/transcript.ts';
import { agreedIn } from '../../../src/progress/customers/agreed.ts';
import { calendarOf } from '../../../src/progress/customers/calendar.ts';
import { goldens } from '../../golden/goldens.ts';

// Issue 10, B3: commitments as `.ics`, valid to a calendar library's own parser.

const endedAt = new Date(2026, 10, 29, 12).getTime();
const pastOf = (transcript: Transcript) => ({
  id: 'call-1',
  endedAt,
  rating: null,
  pauses: 0,
  transcript,
});

const kept = goldens.flatMap(({ name, transcript }) => {
  const read = upgrade(transcript);
  return 'transcript' in read ? [{ name, transcript: read.transcript }] : [];
});
const committed = kept.filter(({ transcript }) => {
  const last = transcript.events.at(-1);
  return last?.type === 'callEnded' && last.commitment !== null;
});

it('10 B3 calls of both languages end in a commitment', () => {
  expect(new Set(committed.map(({ transcript }) => transcript.language))).toEqual(
    new Set(['zh', 'en']),
  );
});

it.each(committed)('10 B3 what was agreed in $name is an entry on a day after the call', (one) => {
  const agreed = agreedIn(pastOf(one.transcript), 'UTC');
  expect(agreed).not.toBeNull();
  const words = { title: 'Somebody', description: agreed!.commitment.what };
  const parsed = ICAL.parse(calendarOf(agreed!.entry, words, endedAt)) as unknown[];
  const [event] = new ICAL.Component(parsed).getAllSubcomponents('vevent');
  const { uid, description, startDate } = new ICAL.Event(event);
  expect([uid, description]).toEqual(['call-1@pickup', agreed!.commitment.what]);
  expect(startDate.toUnixTime()).toBeGreaterThan(Date.UTC(2026, 10, 29) / 1000);
});

it('10 B3 nothing agreed is no entry, nor is a call of no known day', () => {
  const none = kept.find(({ name }) => !committed.some((one) => one.name === name));
  expect(agreedIn(pastOf(none!.transcript), 'UTC')).toBeNull();
  expect(agreedIn({ ...pastOf(committed[0]!.transcript), endedAt: null }, 'UTC')).toBeNull();
});
