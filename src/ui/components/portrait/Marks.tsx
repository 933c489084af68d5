import type { Expression } from './expressions.ts';
import { ink } from './ink.ts';

const marks: Record<Exclude<Expression['mark'], 'none'>, string> = {
  rush: 'M34 72L17 64M30 94L8 93M34 116L17 122',
  spark: 'M54 44L42 31M40 66L22 60M74 30L68 13',
  huff: 'M30 44Q40 52 50 42M58 50Q48 58 58 68M50 76Q40 68 30 76M24 66Q32 58 24 50',
  drop: 'M42 42C30 60 28 73 40 75C54 75 52 61 42 42Z',
  ended:
    'M179 52A23 23 0 1 1 225 52A23 23 0 1 1 179 52ZM187 53C194 44 210 44 217 53L213 61L206 57V52Q202 51 198 52V57L191 61Z',
};

const fills: Record<string, string> = { drop: '#6fb1d8', ended: ink };

/** A sign of the comic strip beside the head, so that the mood can be read from the back row. */
export function Marks({ expression }: { expression: Expression }) {
  return Object.entries(marks).map(([mark, path]) => (
    <path
      key={mark}
      d={path}
      className="portrait-fade"
      fill={fills[mark] ?? 'none'}
      fillRule="evenodd"
      stroke={ink}
      strokeWidth={fills[mark] ? 2.5 : 5}
      strokeLinejoin="round"
      strokeLinecap="round"
      opacity={mark === expression.mark ? 1 : 0}
    />
  ));
}
