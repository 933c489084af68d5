import { describe, expect, it, test } from 'vitest';
import { playRandomCall } from '../../../src/analysis/play/randomCalls.ts';
import { heardIn, openAfter } from '../../../src/core/call/heard.ts';
import { repEvents } from '../../../src/core/call/replay.ts';
import type { Position } from '../../../src/core/call/position.ts';
import { choiceOf, startCall, step } from '../../../src/core/call/step.ts';
import { floors } from '../../../src/core/course/floor.ts';
import { TranscriptBuilder } from '../scoring/transcriptBuilder.ts';
import { isHeard } from '../support/isHeard.ts';
import { shippedIds } from '../support/rules.ts';
import { walkedCall } from '../support/solved.ts';

const openIn = ({ persona }: Position) =>
  floors.find((floor) => persona.tags.has(`open-${floor}`)) ?? null;

test.each(shippedIds)(
  'in %s the words tell what the machine holds open and whether it was met',
  (id) => {
    const { rules } = walkedCall(id);
    const wrong: string[] = [];
    let judged = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const { transcript } = playRandomCall(rules, seed, 'en');
      const turns = heardIn(transcript.events);
      let state = startCall(rules, { seed, language: 'en', mode: 'practice' });
      repEvents(transcript).forEach((event, i) => {
        const { position } = state;
        state = step(rules, state, event);
        const { open, met, turn, event: at } = turns[i]!;
        const acted = transcript.events[at];
        if (acted?.type !== 'repActed') throw new Error('not a turn of the rep');
        if (open !== openIn(position)) wrong.push(`${seed}.${turn}: ${open}`);
        if (met === null || event.type === 'hangUp') return;
        judged++;
        if (met !== isHeard(rules, position, choiceOf(rules, position, event), acted.roll)) {
          wrong.push(`${seed}.${turn}: ${met ? 'met' : 'missed'}`);
        }
      });
    }
    expect(wrong).toEqual([]);
    expect(judged).toBeGreaterThan(300);
  },
);

describe('openAfter', () => {
  it('keeps open what was missed, and closes what was met', () => {
    expect(openAfter('asks', 'missedQuestion')).toBe('asks');
    expect(openAfter('asks', 'likes')).toBe('yields');
    expect(openAfter('hedges', 'lost')).toBe('hedges');
    expect(openAfter('tells', 'announces')).toBe('tells');
    expect(openAfter('yields', 'objects')).toBe('objects');
    expect(openAfter(null, null)).toBeNull();
  });
});

test('a question missed once stays the sentence that asked it', () => {
  const { events } = new TranscriptBuilder()
    .rep(['identify'])
    .customer('probes')
    .customer('asks')
    .rep(['problemQuestion'])
    .customer('missedQuestion')
    .rep(['answerPlainly'])
    .customer('likes')
    .rep(['friendlyParting'])
    .customer('partsCoolly')
    .ends('partedFriendly').transcript;
  expect(heardIn(events)).toEqual([
    { turn: 1, event: 0, open: null, opened: null, met: null },
    { turn: 2, event: 3, open: 'asks', opened: 2, met: false },
    { turn: 3, event: 5, open: 'asks', opened: 2, met: true },
    { turn: 4, event: 7, open: 'yields', opened: 6, met: null },
  ]);
});
