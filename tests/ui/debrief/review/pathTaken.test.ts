import { expect, test } from 'vitest';
import { reviewCall } from '../../../../src/analysis/review/review.ts';
import { arrowPath } from '../../../../src/ui/screens/debrief/review/statechart/Arrows.tsx';
import {
  arrowsBetween,
  holders,
  pathTaken,
} from '../../../../src/ui/screens/debrief/review/statechart/pathTaken.ts';
import { CallDriver } from '../../../core/support/callDriver.ts';
import { solvedCall } from '../../../core/support/solved.ts';

test('an arrow joins the outermost states left and entered', () => {
  expect(
    arrowsBetween({
      left: ['talking.attention.hurried.who.known', 'talking.attention.hurried.why.known'],
      entered: ['talking.attention.listening'],
    }),
  ).toEqual([
    {
      from: 'talking.attention.hurried',
      to: 'talking.attention.listening',
      inside: 'talking.attention',
    },
  ]);
  expect(arrowsBetween({ left: ['talking.need.hidden'], entered: ['refused'] })).toEqual([
    { from: 'talking', to: 'refused', inside: '' },
  ]);
});

test('regions that move at once have an arrow each', () => {
  const arrows = arrowsBetween({
    left: ['talking.need.hidden', 'talking.attention.hurried'],
    entered: ['talking.attention.listening', 'talking.need.implied.surface'],
  });
  expect(arrows.map(({ from, to }) => `${from} ${to}`)).toEqual([
    'talking.attention.hurried talking.attention.listening',
    'talking.need.hidden talking.need.implied',
  ]);
});

test('after every turn the path stands where the machine stands', () => {
  const solution = solvedCall('dock-queue');
  const { rules } = solution.graph;
  const driver = new CallDriver(rules, { seed: 4 });
  const stood: (readonly string[])[] = [];
  while (!driver.state.position.persona.ending) {
    driver.say(driver.onOffer[0] as string);
    stood.push(rules.persona.activeIn(driver.state.position.persona));
  }
  const review = reviewCall(solution, driver.state.transcript);
  expect(pathTaken(review, 0).now).toEqual(
    new Set(rules.persona.activeIn(rules.persona.start).flatMap(holders)),
  );
  stood.forEach((active, i) => {
    const { now, enteredAt } = pathTaken(review, i + 1);
    expect(now).toEqual(new Set(active.flatMap(holders)));
    for (const path of now) expect(enteredAt.get(path)?.at(-1)).toBeLessThanOrEqual(i + 1);
  });
});

test('arrows keep off the boxes between', () => {
  const box = (left: number, top: number) => ({ left, right: left + 100, top, bottom: top + 30 });
  expect(arrowPath(box(0, 0), box(140, 5))).toBe('M 100 20 L 140 20');
  expect(arrowPath(box(0, 0), box(0, 48))).toBe('M 22 30 L 22 48');
  expect(arrowPath(box(0, 0), box(0, 100))).toBe('M 100 15 C 122 15 122 115 100 115');
  expect(arrowPath(box(0, 100), box(0, 0))).toBe('M 0 115 C -22 115 -22 15 0 15');
});
