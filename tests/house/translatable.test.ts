import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSync } from 'vite';
import { sourceFiles } from '../../scripts/sourceFiles.ts';

interface Syntax {
  readonly type: string;
  readonly [field: string]: unknown;
}

const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && 'type' in value;

/** What is drawn by a name or a call of these is no text. */
const drawing = /^(children|space|portrait|face|action|held|slash|shown|list|replies|map|flatMap)$/;

const nameOf = (value: unknown): string => {
  const { name, property } = value as { name?: string; property?: unknown };
  return name ?? (property === undefined ? '' : nameOf(property));
};

/** Whether an expression between tags comes out as text, as far as its look tells. */
function isText(syntax: Syntax): boolean {
  const { type, consequent, alternate, right, callee, value } = syntax as Record<string, Syntax>;
  switch (type as unknown as string) {
    case 'TemplateLiteral':
      return true;
    case 'Literal':
      return (value as unknown) !== ' ';
    case 'Identifier':
    case 'MemberExpression':
      return !drawing.test(nameOf(syntax));
    case 'CallExpression':
      return !drawing.test(nameOf(callee));
    case 'ConditionalExpression':
      return isText(consequent!) || isText(alternate!);
    case 'ParenthesizedExpression':
      return isText(syntax['expression'] as Syntax);
    case 'LogicalExpression':
      return isText(right!);
    default:
      return false;
  }
}

const isBlank = ({ type, value }: Syntax) => type === 'JSXText' && String(value).trim() === '';
const inBraces = ({ type, expression }: Syntax) =>
  type === 'JSXExpressionContainer' && isSyntax(expression) ? expression : null;

/** Elements in which a text that can change has neighbours. */
function sharedIn(syntax: unknown): number {
  if (Array.isArray(syntax)) return syntax.reduce((sum: number, one) => sum + sharedIn(one), 0);
  if (!isSyntax(syntax)) return 0;
  const children = Array.isArray(syntax['children']) ? syntax['children'].filter(isSyntax) : [];
  const drawn = children.filter((one) => {
    const inner = inBraces(one);
    return !isBlank(one) && inner?.type !== 'JSXEmptyExpression' && inner?.['value'] !== ' ';
  });
  const texts = drawn.map(inBraces).filter((inner) => inner !== null && isText(inner));
  const inner = Object.entries(syntax).reduce((sum, [, one]) => sum + sharedIn(one), 0);
  return inner + (drawn.length > 1 && texts.length > 0 ? 1 : 0);
}

test('9.1 a text that can change has an element of its own', () => {
  const shared = sourceFiles('src/ui')
    .filter((path) => path.endsWith('.tsx'))
    .flatMap((path) => {
      const { program } = parseSync(path, readFileSync(path, 'utf8'), { lang: 'tsx' });
      const found = sharedIn(program);
      return found > 0 ? [`${path}: ${found}`] : [];
    });
  expect(shared).toEqual([]);
});

test('9.1 a planted one is found', () => {
  const of = (jsx: string) =>
    sharedIn(parseSync('x.tsx', `<p>${jsx}</p>`, { lang: 'tsx' }).program);
  expect(of('{a.b} <b>c</b>')).toBe(1);
  expect(of('{a.b} {c(d)}')).toBe(1);
  expect(of('{a && b}<i />')).toBe(1);
  expect(of('<span>{a.b}</span> <b>c</b>')).toBe(0);
  expect(of('{a.b}')).toBe(0);
});
