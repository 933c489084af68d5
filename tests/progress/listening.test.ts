import { describe, expect, test } from 'vitest';
import { enoughInARow, masteredIn } from '../../src/progress/listening.ts';
import { TranscriptBuilder } from '../core/scoring/transcriptBuilder.ts';

/** A call in which a question is asked and met or missed, turn by turn. */
function call(...met: readonly boolean[]) {
  const builder = new TranscriptBuilder().rep(['identify']).customer('engages').customer('asks');
  for (const one of met) {
    builder.rep(['answerPlainly']);
    if (one) builder.customer('likes').customer('asks');
    else builder.customer('missedQuestion');
  }
  return builder.transcript.events;
}

describe('what a trainee has mastered', () => {
  test('is what they met three times in a row, in whatever calls', () => {
    expect(enoughInARow).toBe(3);
    expect([...masteredIn([call(true, true)])]).toEqual([]);
    expect([...masteredIn([call(true, true, true)])]).toEqual(['asks']);
    expect([...masteredIn([call(true), call(true, true)])]).toEqual(['asks']);
  });

  test('is lost with one miss, and won back', () => {
    expect([...masteredIn([call(true, true, true), call(false)])]).toEqual([]);
    expect([...masteredIn([call(true, true, true), call(false, true, true, true)])]).toEqual([
      'asks',
    ]);
  });

  test('is kept apart by what was open', () => {
    const { events } = new TranscriptBuilder()
      .rep(['identify'])
      .customer('engages')
      .customer('asks')
      .rep(['answerPlainly'])
      .customer('likes')
      .customer('hedges')
      .rep(['testInterest'])
      .customer('comesClean')
      .customer('asks')
      .rep(['answerPlainly'])
      .customer('likes').transcript;
    expect([...masteredIn([events])]).toEqual([]);
  });
});
