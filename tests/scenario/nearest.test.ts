import { expect, test } from 'vitest';
import { nearest, suggestion } from '../../src/scenario/nearest.ts';

test.each([
  ['identfy', 'identify'],
  ['gaol', 'goal'],
  ['Identify', 'identify'],
  ['colour', null],
  ['x'.repeat(1000), null],
])('%s', (typed, meant) => {
  expect(nearest(typed, ['goal', 'identify', 'empathise'])).toBe(meant);
});

test('without a likely word, all there are', () => {
  expect(suggestion('colour', ['goal', 'turns'])).toBe('use one of: goal, turns');
  expect(suggestion('colour', [])).toBe('there are none');
});
