import { expect, test } from 'vitest';
import { type Newer, nextStep } from '../../src/session/newVersion.ts';

const all = (['none', 'waiting', 'inCharge'] as const).flatMap((newer: Newer) =>
  [true, false].flatMap((callPlayed) =>
    [true, false].map((agreed) => ({ newer, callPlayed, agreed })),
  ),
);

test('nothing is let in, and nothing loaded anew, in mid-call or without being asked', () => {
  for (const situation of all) {
    const step = nextStep(situation);
    if (situation.callPlayed || !situation.agreed) expect(step).not.toMatch(/letIn|reload/);
    if (situation.callPlayed) expect(step).not.toBe('ask');
    if (situation.newer === 'none') expect(step).toBe('nothing');
  }
});

test.each([
  ['waiting', false, false, 'ask'],
  ['waiting', false, true, 'letIn'],
  ['waiting', true, true, 'hold'],
  ['inCharge', false, false, 'ask'],
  ['inCharge', false, true, 'reload'],
  ['inCharge', true, false, 'hold'],
] as const)('%s, a call played: %s, agreed: %s → %s', (newer, callPlayed, agreed, step) => {
  expect(nextStep({ newer, callPlayed, agreed })).toBe(step);
});
