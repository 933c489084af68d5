import { describe, expect, test } from 'vitest';
import type { Floor } from '../../../src/core/course/floor.ts';
import type { MoveId } from '../../../src/core/course/moves.ts';
import type { ReplyKind } from '../../../src/core/course/replies.ts';
import { remarkOn } from '../../../src/ui/screens/call/remark.ts';
import { transcriptOf } from '../support/sampleCalls.ts';

const nothing: ReadonlySet<Floor> = new Set();

/** A call in which one question after the other is answered by these kinds. */
const after = (...answers: readonly (readonly ReplyKind[])[]) => saying('problemQuestion', answers);

function saying(move: MoveId, answers: readonly (readonly ReplyKind[])[]) {
  return transcriptOf([
    { answer: 'Yes?', kind: null, s: 2 },
    ...answers.flatMap((kinds) => [
      { say: 'So.', moves: [move], s: 3, stage: 'discovery' as const },
      ...kinds.map((kind) => ({ answer: 'Hm.', kind, s: 2 })),
    ]),
  ]).events;
}

describe('the coach', () => {
  test('has nothing to say before anything can be open', () => {
    expect(remarkOn(after(), nothing)).toBeNull();
  });

  test('names what is open, also where nobody says so', () => {
    expect(remarkOn(after(['engages', 'hedges']), nothing)?.about).toEqual(['hedges']);
    expect(remarkOn(after(['engages', 'tells'], ['admits']), nothing)?.about).toEqual(['yields']);
  });

  test('names what was missed, and that it is still there', () => {
    const missed = after(['engages', 'asks'], ['missedQuestion']);
    expect(remarkOn(missed, nothing)).toEqual({ unlucky: false, about: ['missedQuestion'] });
  });

  test('leaves to the trainee what they have mastered, until they miss it', () => {
    const mastered = new Set<Floor>(['asks']);
    expect(remarkOn(after(['engages', 'asks']), mastered)).toBeNull();
    expect(remarkOn(after(['engages', 'tells']), mastered)?.about).toEqual(['tells']);
    const missed = after(['engages', 'asks'], ['missedQuestion']);
    expect(remarkOn(missed, mastered)?.about).toEqual(['missedQuestion']);
  });

  test('tells bad luck from a bad question', () => {
    expect(remarkOn(after(['engages', 'yields'], ['answers', 'yields']), nothing)).toEqual({
      unlucky: true,
      about: ['yields'],
    });
    // A trouble that is only acknowledged is told on, and one that comes back is a step on.
    const softly = after(['engages', 'tells'], ['goesOn', 'tells']);
    expect(remarkOn(softly, nothing)?.unlucky).toBe(false);
    const back = after(['engages', 'yields'], ['answers', 'tells']);
    expect(remarkOn(back, nothing)?.unlucky).toBe(false);
    const deep = saying('implicationQuestion', [
      ['engages', 'tells'],
      ['goesOn', 'tells'],
    ]);
    expect(remarkOn(deep, nothing)?.unlucky).toBe(true);
    const came = after(['engages', 'yields'], ['opensUp', 'tells']);
    expect(remarkOn(came, nothing)?.unlucky).toBe(false);
    const wrong = after(['engages', 'yields'], ['missedPoint']);
    expect(remarkOn(wrong, nothing)?.unlucky).toBe(false);
    // An answer to their question brings nobody on by rights.
    const answered = after(['engages', 'asks'], ['likes', 'yields']);
    expect(remarkOn(answered, nothing)?.unlucky).toBe(false);
  });

  test('says that time is short, beside what is open', () => {
    const last = after(['engages', 'yields'], ['opensUp', 'announces', 'tells']);
    expect(remarkOn(last, nothing)?.about).toEqual(['tells', 'announces']);
  });
});
