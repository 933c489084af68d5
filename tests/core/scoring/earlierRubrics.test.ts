import { expect, test } from 'vitest';
import { upgrade } from '../../../src/core/call/formats/upgrade.ts';
import { scoreCall } from '../../../src/core/scoring/score.ts';
import { goldensOf } from '../../golden/goldens.ts';

/**
 * What rubric 2 gave for the golden calls, taken for calls with these goals, written down while it was
 * the newest: the total, and the points of each part.
 */
const byRubric2 = [
  ['busy-brochure.en', 'meeting', 43, [22.5, 0, 4.6, 4, 7, 5]],
  ['busy-brochure.en', 'protect', 48, [22.5, 0, 4.6, 4, 12, 5]],
  ['busy-exemplary.en', 'meeting', 100, [25, 20, 14.9, 15, 20, 5]],
  ['busy-exemplary.en', 'protect', 65, [25, 10, 14.9, 0, 11, 5]],
  ['busy-mumble.en', 'meeting', 68, [25, 20, 14.6, 0, 7, 1]],
  ['busy-rude.en', 'protect', 12, [7.5, 0, 4.4, 0, 0, 0]],
  ['busy-under-way.en', 'meeting', 57, [25, 16, 14.5, 0, 0, 1]],
  ['price-argues.en', 'meeting', 67, [25, 20, 13.4, 2.5, 6, 0]],
  ['price-exemplary.en', 'protect', 65, [25, 10, 14.8, 15, 6, 5]],
  ['price-hard-fail.en', 'protect', 40, [25, 10, 13, 13, 20, 5]],
  ['staller-call-back.en', 'meeting', 76, [21, 10, 13.3, 15, 13.5, 3]],
  ['staller-rude.en', 'protect', 14, [7.5, 0, 6.8, 0, 0, 0]],
  ['staller-waits.en', 'meeting', 49, [13.5, 6, 8.8, 9, 7, 5]],
] as const;

test.each(byRubric2)(
  '%s for the goal %s scores %i by rubric 2, as it did',
  (name, goal, total, points) => {
    const golden = goldensOf(2).find((one) => one.name === `format2/${name}`);
    const read = upgrade(golden?.transcript);
    if ('problem' in read) throw new Error(JSON.stringify(read));
    const card = scoreCall({ ...read.transcript, rubric: 2, goal });
    expect(card).toMatchObject({ rubric: 2, total });
    expect(card.parts.map((part) => Math.round(10 * part.points) / 10)).toEqual(points);
    expect(card.parts.map(({ id }) => id)).not.toContain('hearing');
  },
);
