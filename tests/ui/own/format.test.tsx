import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { blocksOf, piecesOf } from '../../../src/ui/screens/own/format/blocks.ts';
import { OwnScreen } from '../../../src/ui/screens/own/OwnScreen.tsx';
import { renderScreen } from '../support/renderScreen.tsx';

test('9.23 the page on the format is a page of the app, with its tables and examples', async () => {
  location.hash = '#/own/format';
  await act(() => renderScreen(<OwnScreen edit="format" />, { language: 'zh' }));
  expect(await screen.findByRole('heading', { level: 1, name: '剧本怎么写' })).toBeVisible();
  const article = screen.getByRole('article');
  expect(article).toHaveAttribute('lang', 'en');
  const { length } = within(article).getAllByRole('heading', { level: 2 });
  expect(length).toBeGreaterThan(3);
  expect(within(article).getAllByRole('table').length).toBeGreaterThan(1);
  expect(article.querySelectorAll('pre').length).toBeGreaterThan(3);
  for (const table of within(article).getAllByRole<HTMLTableElement>('table')) {
    const widths = [...table.rows].map(({ cells }) => cells.length);
    expect(new Set(widths).size).toBe(1);
  }
  // No mark of Markdown is left in what is read.
  for (const paragraph of article.querySelectorAll('p, li, td, th')) {
    const plain = [...paragraph.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    for (const { textContent } of plain) expect(textContent).not.toMatch(/\*\*|\]\(|`|^\|/u);
  }
});

test('blocks of a page', () => {
  const page =
    '## A\n\nText.\n- a\n- b\n1. c\n\n| x | y |\n|---|---|\n| 1 | 2 |\n```yaml\n# no heading\n```\n';
  expect(blocksOf(page)).toEqual([
    { kind: 'heading', level: 2, text: 'A' },
    { kind: 'paragraph', text: 'Text.' },
    { kind: 'list', ordered: false, items: ['a', 'b'] },
    { kind: 'list', ordered: true, items: ['c'] },
    { kind: 'table', head: ['x', 'y'], rows: [['1', '2']] },
    { kind: 'code', text: '# no heading' },
  ]);
});

test('pieces of a line', () => {
  expect(piecesOf('a `b*` **c** [d `e`](f) *g*')).toEqual([
    { kind: 'plain', text: 'a ' },
    { kind: 'code', text: 'b*' },
    { kind: 'plain', text: ' ' },
    { kind: 'strong', text: 'c' },
    { kind: 'plain', text: ' ' },
    { kind: 'plain', text: 'd ' },
    { kind: 'code', text: 'e' },
    { kind: 'plain', text: ' ' },
    { kind: 'em', text: 'g' },
  ]);
});
