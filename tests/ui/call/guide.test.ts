import { describe, expect, test } from 'vitest';
import type { MoveId } from '../../../src/core/course/moves.ts';
import type { ReplyKind } from '../../../src/core/course/replies.ts';
import type { CallInPlay } from '../../../src/session/callDriver.ts';
import { ringing, type LiveCall } from '../../../src/session/liveCall.ts';
import { markFor } from '../../../src/ui/screens/call/Guide.tsx';
import { transcriptOf } from '../support/sampleCalls.ts';

/** The rep's turn after a reply of a kind, with one line on offer. */
function turnAfter(kind: ReplyKind, offered: MoveId): LiveCall {
  const transcript = transcriptOf([
    { answer: 'Yes?', kind: null, s: 2 },
    { say: 'This is what it would save you.', moves: ['matchBenefit'], s: 4, stage: 'commitment' },
    { answer: 'Hm.', kind, s: 2 },
  ]);
  return {
    ...ringing,
    phase: 'choosing',
    call: { transcript } as CallInPlay,
    offers: [{ id: 'offered', text: { zh: '', en: '' }, seconds: 4, moves: [offered] }],
    since: 0,
    timeStretch: null,
    patience: 3,
    mood: 'neutral',
  };
}

describe('the guide of the first call', () => {
  test('speaks of two times when the customer is warm and they can be proposed', () => {
    expect(markFor(turnAfter('wants', 'proposeTwoTimes'))).toBe('commitment');
  });

  test('doesn’t after a no, a price question or a stall', () => {
    for (const kind of ['declines', 'asksPrice', 'stalls', 'mumbles'] as const) {
      expect(markFor(turnAfter(kind, 'proposeTwoTimes'))).toBeNull();
    }
  });

  test('doesn’t where no line on offer proposes any', () => {
    expect(markFor(turnAfter('likes', 'matchBenefit'))).toBeNull();
  });

  test('praises silence when they have opened up', () => {
    expect(markFor(turnAfter('opensUp', 'proposeTwoTimes'))).toBe('silence');
  });
});
