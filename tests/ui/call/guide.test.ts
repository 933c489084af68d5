import { describe, expect, test } from 'vitest';
import type { MoveId } from '../../../src/core/course/moves.ts';
import type { ReplyKind } from '../../../src/core/course/replies.ts';
import type { CallInPlay } from '../../../src/session/callDriver.ts';
import { ringing, type LiveCall } from '../../../src/session/liveCall.ts';
import { markFor } from '../../../src/ui/screens/call/Guide.tsx';
import { transcriptOf } from '../support/sampleCalls.ts';

/** The rep's turn after an answer of these kinds, with one line on offer. */
function turnAfter(kinds: readonly ReplyKind[], offered: MoveId = 'problemQuestion'): LiveCall {
  const transcript = transcriptOf([
    { answer: 'Yes?', kind: null, s: 2 },
    { say: 'This is what it would save you.', moves: ['matchBenefit'], s: 4, stage: 'commitment' },
    ...kinds.map((kind) => ({ answer: 'Hm.', kind, s: 2 })),
  ]);
  return {
    ...ringing,
    phase: 'choosing',
    call: { transcript } as CallInPlay,
    heard: transcript.events.length,
    offers: [{ id: 'offered', text: { zh: '', en: '' }, seconds: 4, moves: [offered] }],
    since: 0,
    timeStretch: null,
    patience: 3,
    mood: 'neutral',
  };
}

describe('the guide of the first call', () => {
  test('names what is open, whatever could be said', () => {
    for (const open of ['asks', 'tells', 'objects', 'hedges', 'yields'] as const) {
      expect(markFor(turnAfter(['engages', open]))).toBe(open);
    }
    expect(markFor(turnAfter(['wants', 'asks'], 'proposeTwoTimes'))).toBe('asks');
  });

  test('goes on naming what was missed', () => {
    expect(markFor(turnAfter(['asks', 'missedQuestion']))).toBe('asks');
  });

  test('speaks of two times when nothing is open, they are ready, and no date is given', () => {
    expect(markFor(turnAfter(['wants', 'yields'], 'proposeTwoTimes'))).toBe('commitment');
    expect(markFor(turnAfter(['wants', 'yields'], 'matchBenefit'))).toBe('yields');
    expect(markFor(turnAfter(['opensUp', 'yields'], 'proposeTwoTimes'))).toBe('yields');
    expect(markFor(turnAfter(['wants', 'commits', 'yields'], 'proposeTwoTimes'))).toBe('yields');
  });

  test('says nothing while somebody speaks', () => {
    expect(markFor({ ...turnAfter(['asks']), phase: 'customerSpeaks' })).toBeNull();
  });
});
