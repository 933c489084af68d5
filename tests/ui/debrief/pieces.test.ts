import { describe, expect, test } from 'vitest';
import { scoreCall } from '../../../src/core/scoring/score.ts';
import { introductionOf } from '../../../src/core/scoring/introduction.ts';
import { debrief } from '../../../src/i18n/messages/en/debrief.ts';
import { timeScale } from '../../../src/ui/components/charts/timeScale.ts';
import {
  scorecardDownload,
  transcriptDownload,
} from '../../../src/ui/screens/debrief/downloads.ts';
import { modeLabel } from '../../../src/ui/screens/debrief/modeLabel.ts';
import { notesOf } from '../../../src/ui/screens/debrief/notes.ts';
import { openingSpans } from '../../../src/ui/screens/debrief/openingSpans.ts';
import { writePoints } from '../../../src/ui/screens/debrief/points.ts';
import { beginnersCall, goodCall } from '../support/sampleCalls.ts';

describe('the mode on the scorecard', () => {
  const modes = { coached: 'Coached', practice: 'Practice', exam: 'Exam' };
  test.each([
    ['coached', null, 'Coached'],
    ['practice', 1, 'Practice, timed'],
    ['exam', 1, 'Exam'],
    ['exam', 5, 'Exam, 5 times the time'],
    ['exam', null, 'Exam, untimed'],
    ['coached', 10, 'Coached, 10 times the time'],
  ] as const)('%s at %s reads %s', (mode, timeStretch, label) => {
    expect(modeLabel({ mode, timeStretch }, modes, debrief)).toBe(label);
  });
});

describe('downloads', () => {
  test('are named by scenario and seed, and parse', () => {
    const call = goodCall();
    const card = scoreCall(call);
    const downloads = [transcriptDownload(call), scorecardDownload(call, card)];
    expect(downloads.map(({ name }) => name)).toEqual([
      'pickup-sample-4711-transcript.json',
      'pickup-sample-4711-scorecard.json',
    ]);
    expect(JSON.parse(downloads[0]?.text ?? '')).toEqual(call);
    expect(JSON.parse(downloads[1]?.text ?? '')).toMatchObject({
      format: 1,
      call: { scenario: call.scenario, seed: 4711, mode: 'coached' },
      scorecard: { total: card.total },
    });
  });

  test('a transcript that was kept scores the same again', () => {
    const call = beginnersCall();
    const again = JSON.parse(transcriptDownload(call).text) as typeof call;
    expect(scoreCall(again)).toEqual(scoreCall(call));
  });
});

describe('notes beside a line', () => {
  test('put gain and loss of one criterion together and say why it was lost', () => {
    const { evidence } = scoreCall(beginnersCall());
    const late = notesOf(evidence).find(({ criterion }) => criterion === 'who');
    expect(late).toMatchObject({ earned: 2, lost: 3, why: { reason: 'saidLate' } });
  });

  test('keep every point', () => {
    const { evidence } = scoreCall(beginnersCall());
    const sum = notesOf(evidence).reduce((all, { earned, lost }) => all + earned - lost, 0);
    expect(sum).toBeCloseTo(evidence.reduce((all, { points }) => all + points, 0));
  });
});

test('the lines of the opening stand on the clock that the score reads', () => {
  for (const call of [goodCall(), beginnersCall()]) {
    expect(openingSpans(call).at(-1)?.to).toBe(introductionOf(call).clockMs);
  }
});

describe('the scale of the 20 seconds', () => {
  test('shows a little more than the limit', () => {
    const scale = timeScale(20_000, [4000, null]);
    expect(scale.endMs).toBe(25_000);
    expect(scale.toPercent(20_000)).toBe(80);
    expect(scale.ticks).toContain(20_000);
  });

  test('reaches as far as the last mark, with few ticks', () => {
    expect(timeScale(20_000, [27_500]).endMs).toBe(30_000);
    for (const at of [63_000, 95_000, 300_000]) {
      const far = timeScale(20_000, [4000, at]);
      expect(far.endMs).toBeGreaterThanOrEqual(at);
      expect(far.toPercent(at)).toBeLessThanOrEqual(100);
      expect(far.ticks.length).toBeLessThanOrEqual(9);
      expect(far.ticks.at(-1)).toBe(far.endMs);
    }
    expect(timeScale(20_000, [63_000]).ticks).toContain(20_000);
  });
});

test('points are written whole where they are whole', () => {
  expect([5, 2.5, 6.1, 0.30000000000000004].map(writePoints)).toEqual(['5', '2.5', '6.1', '0.3']);
});
