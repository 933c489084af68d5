import { describe, expect, test } from 'vitest';
import { readCallLink } from '../../../src/session/deepLink.ts';
import { splitHash } from '../../../src/ui/routes/hashLocation.ts';

describe('9.18 what happens to links on their way is undone', () => {
  const meant = { path: '/call/dock-queue', query: 'seed=5&mode=practice' };
  test.each([
    ['as it was', '#/call/dock-queue?seed=5&mode=practice'],
    ['without its slash', '#call/dock-queue?seed=5&mode=practice'],
    ['&amp;', '#/call/dock-queue?seed=5&amp;mode=practice'],
    ['&#38;', '#/call/dock-queue?seed=5&#38;mode=practice'],
    ['a slash at the end', '#/call/dock-queue/?seed=5&mode=practice'],
    ['%3F', '#/call/dock-queue%3Fseed=5&mode=practice'],
    ['all of it', '#/call/dock-queue%3fseed%3D5%26mode%3dpractice'],
    ['a full-width ？', '#/call/dock-queue？seed=5&mode=practice'],
  ])('%s', (_, hash) => {
    expect(splitHash(hash)).toEqual(meant);
  });

  test('the first page keeps its slash', () => {
    expect(splitHash('')).toEqual({ path: '/', query: '' });
    expect(splitHash('#/')).toEqual({ path: '/', query: '' });
    expect(splitHash('#/rules//')).toEqual({ path: '/rules', query: '' });
  });

  test('a %3F in what is asked for stays', () => {
    expect(splitHash('#/call/a?lang=%3F').query).toBe('lang=%3F');
  });

  test('digits of full width are a dice number', () => {
    expect(readCallLink('seed=１２３')).toMatchObject({ seed: 123, wrong: [] });
    expect(readCallLink('seed=一百')).toMatchObject({ seed: null });
  });
});
