import { describe, expect, it } from 'vitest';
import { upgrade } from '../../../src/core/call/formats/upgrade.ts';
import { proposedClass } from '../../../src/progress/customers/classes.ts';
import { nextProposal } from '../../../src/progress/customers/proposal.ts';
import { gistOf, proposedQuote } from '../../../src/progress/customers/summary.ts';
import { goldens } from '../../golden/goldens.ts';
import { beginnersCall, goodCall, transcriptOf } from '../../ui/support/sampleCalls.ts';

const refused = transcriptOf(
  [
    { answer: 'Yes?', kind: null, s: 1 },
    { say: 'It is four hundred a month.', moves: ['priceTooEarly'], s: 3 },
    { answer: 'Far too dear.', kind: 'objects', s: 2 },
    { say: 'It isn’t.', moves: ['argue'], s: 1 },
    { answer: 'No. Not for us.', kind: 'refuses', s: 2 },
    { ends: 'refused' },
  ],
  { objections: ['objects'] },
);

describe('the gist of a call', () => {
  it('has how it ended, what was said of the trouble, and what was agreed', () => {
    const gist = gistOf(goodCall());
    expect(gist.ending).toBe('meetingBooked');
    expect(gist.agreed?.when).toContain('Tuesday');
    expect(gist.need).toBeTruthy();
  });

  it('has the objection and the no in their own words, and proposes the no as the reason', () => {
    const gist = gistOf(refused);
    expect(gist.objections).toEqual([{ words: 'Far too dear.', settled: false }]);
    expect(gist.no).toBe('No. Not for us.');
    expect(proposedQuote(gist)).toBe('No. Not for us.');
    expect(proposedQuote({ ...gist, no: null })).toBe('Far too dear.');
    expect(proposedQuote(gistOf(goodCall()))).toBe('');
  });

  it('quotes nothing that nobody said, in every call that was ever kept', () => {
    for (const golden of goldens) {
      const read = upgrade(golden.transcript);
      if (!('transcript' in read)) throw new Error(golden.name);
      const { transcript } = read;
      const gist = gistOf(transcript);
      const said = transcript.events.flatMap((event) =>
        event.type === 'customerSpoke' ? [event.words] : [],
      );
      const quotes = [gist.need, gist.wish, gist.no, ...gist.objections.map(({ words }) => words)];
      for (const quote of quotes) if (quote !== null) expect(said, golden.name).toContain(quote);
      const over = transcript.events.at(-1)?.type === 'callEnded';
      expect(gist.ending !== null, golden.name).toBe(over);
    }
  });
});

describe('the next time that is proposed', () => {
  const monday = '2026-11-30';

  it('is the day that was agreed, where it can be read', () => {
    expect(nextProposal(goodCall(), 'success', monday)).toEqual({
      day: '2026-12-01',
      time: '10:00',
      goal: 'keepAppointment',
      agreed: true,
    });
  });

  it('is a few days on by class where nothing was, and none after a no', () => {
    const call = beginnersCall();
    expect(nextProposal(call, 'someInterest', monday)).toEqual({
      day: '2026-12-07',
      time: null,
      goal: 'fallback',
      agreed: false,
    });
    expect(nextProposal(call, 'keen', monday)?.day).toBe('2026-12-03');
    expect(nextProposal(refused, proposedClass.refused, monday)).toBeNull();
  });
});
