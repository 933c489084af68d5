import { expect, test } from 'vitest';
import { goesWell, rollsWell } from '../../../src/analysis/drills/odds.ts';
import { advance } from '../../../src/core/call/advance.ts';
import { shows } from '../../../src/core/course/replies.ts';
import { linesOnOffer, startCall, step } from '../../../src/core/call/step.ts';
import { call } from '../../core/scoring/transcriptBuilder.ts';
import { walkedCall } from '../../core/support/solved.ts';

test.each([
  [call().customer('commits'), 'meeting', true],
  [call().customer('admits'), 'meeting', true],
  [call().customer('answers').customer('asks'), 'meeting', false],
  [call().customer('keepsToIt').ends('meetingBooked'), 'meeting', true],
  [call().customer('mustGo').ends('leftOpen'), 'meeting', false],
  [call().customer('partsCoolly').ends('partedFriendly'), 'partFriendly', true],
] as const)('answer %#', ({ transcript }, goal, well) => {
  expect(goesWell(transcript.events, goal)).toBe(well);
});

test('the rolls that go well are as many as the 20 answers that do', () => {
  const { rules } = walkedCall('dock-queue');
  let state = startCall(rules, { seed: 5, language: 'en', mode: 'practice' });
  const counts = new Set<number>();
  for (let turn = 0; turn < 4 && !state.position.persona.ending; turn++) {
    for (const line of linesOnOffer(rules, state)) {
      const rolls = rollsWell(rules, state, { type: 'say', line: line.line.id });
      const well = Array.from({ length: 20 }, (_, roll) => {
        const { answers, position } = advance(rules, state.position, { type: 'say', line }, roll);
        const hoped = answers.some(({ kind }) =>
          (['yes', 'wish', 'ready', 'comesRound'] as const).some((sign) => shows(kind, sign)),
        );
        return hoped || position.persona.ending === 'meetingBooked';
      });
      expect(rolls).toBe(well.filter(Boolean).length);
      counts.add(rolls);
    }
    const [first] = linesOnOffer(rules, state);
    state = step(rules, state, { type: 'say', line: first!.line.id });
  }
  expect(counts.size).toBeGreaterThan(1);
});
