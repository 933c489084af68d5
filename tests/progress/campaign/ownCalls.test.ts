import { expect, test } from 'vitest';
import { ownCalls } from '../../../src/progress/campaign/ownCalls.ts';
import { askedIn, dispositionReport } from '../../../src/progress/campaign/report.ts';
import type { CallNoteRow } from '../../../src/progress/customers/schema.ts';
import { plainDigest } from '../record/someDigests.ts';

const words = {
  mode: 'Mode',
  objection: 'Objected',
  modes: { coached: 'coached', practice: 'practice', exam: 'exam' },
  classes: {
    notReached: 'not reached',
    success: 'success',
    keen: 'keen',
    someInterest: 'some',
    declined: 'declined',
  },
  yes: 'yes',
  no: 'no',
};

const call = (id: string, ending: typeof plainDigest.ending) => ({ ...plainDigest, id, ending });
const noted: CallNoteRow = {
  id: 'b',
  profile: 'first',
  changedAt: 1,
  format: 1,
  scenario: 's',
  customer: 'c',
  endedAt: null,
  disposition: 'keen',
  summary: '',
  reason: ' too dear ',
  quote: 'not at that price',
};

test('own calls: the class that was noted, else the one that the ending proposes (C33)', () => {
  const digests = [call('a', 'meetingBooked'), call('b', 'refused'), call('c', null)];
  const list = ownCalls(digests, [noted], words);
  expect(list.calls.map(({ disposition }) => disposition)).toEqual(['success', 'keen', '']);
  const report = dispositionReport(list, askedIn(list));
  // A call that was broken off has no disposition, and the report says so.
  expect(report.dispositions).toMatchObject({ of: 3, named: 2 });
  expect(report.reasons.each[0]).toMatchObject({
    share: { name: 'too dear' },
    quotes: [{ words: 'not at that price' }],
  });
});
