import type { Expression, MouthShape } from './expressions.ts';
import { ink, lip, paper, tongue } from './ink.ts';

const lines: Partial<Record<MouthShape, string>> = {
  soft: 'M-14 0Q0 6 14 0',
  pressed: 'M-15 5Q-2 0 14 -5',
  smile: 'M-24 -6Q0 20 24 -6M-28 -4Q-25 -9 -21 -9M28 -4Q25 -9 21 -9',
  frown: 'M-19 9Q0 -12 19 9M-6 13H6',
  wavy: 'M-19 5Q-13 -5 -6 1T7 1T19 5',
  flat: 'M-11 3Q0 0 11 3',
};

const open: Partial<Record<MouthShape, { outline: string; teeth: string; tongue: string }>> = {
  teeth: {
    outline: 'M-17 -6Q0 -9 17 -8Q21 0 16 7Q0 10 -15 6Q-20 0 -17 -6Z',
    teeth: 'M-15 -4Q0 -7 15 -6Q18 0 14 5Q0 7 -13 4Q-17 0 -15 -4Z',
    tongue: '',
  },
  parted: {
    outline: 'M-15 -4Q0 0 15 -4Q12 13 0 13Q-12 13 -15 -4Z',
    teeth: 'M-12 -3Q0 1 12 -3L10 2Q0 5 -10 2Z',
    tongue: '',
  },
  laugh: {
    outline: 'M-27 -9Q0 -2 27 -9Q24 25 0 25Q-24 25 -27 -9Z',
    teeth: 'M-24 -8Q0 -1 24 -8L22 1Q0 6 -22 1Z',
    tongue: 'M-13 19Q0 8 13 19Q7 25 0 25Q-7 25 -13 19Z',
  },
};

const speech: Record<Expression['speech'], { outline: string; tongue: string }> = {
  up: {
    outline: 'M-18 -6Q0 -2 18 -6Q15 15 0 15Q-15 15 -18 -6Z',
    tongue: 'M-10 11Q0 4 10 11Q6 15 0 15Q-6 15 -10 11Z',
  },
  round: {
    outline: 'M0 -8C10 -8 15 -4 15 3C15 11 8 14 0 14C-8 14 -15 11 -15 3C-15 -4 -10 -8 0 -8Z',
    tongue: 'M-9 11Q0 5 9 11Q5 14 0 14Q-5 14 -9 11Z',
  },
  down: {
    outline: 'M0 -9C11 -9 16 2 19 11Q0 5 -19 11C-16 2 -11 -9 0 -9Z',
    tongue: 'M-11 8Q0 0 11 8Q0 5 -11 8Z',
  },
};

const shapes = Object.keys({ ...lines, ...open }) as MouthShape[];

/**
 * All the mouths of the moods, one of them seen: paths can't be morphed in every browser, so one
 * fades into the next. While speaking an open mouth moves instead.
 */
export function Mouth({ expression, speaking }: { expression: Expression; speaking: boolean }) {
  return (
    <g transform="translate(120 146)">
      {shapes.map((shape) => (
        <g
          key={shape}
          className="portrait-fade portrait-mouth"
          data-shape={shape}
          opacity={shape === expression.mouth ? 1 : 0}
        >
          <Shape shape={shape} />
        </g>
      ))}
      {speaking && (
        <g className="portrait-speech" data-shape={expression.speech}>
          <g className="portrait-talk">
            <path d={speech[expression.speech].outline} fill={lip} />
            <path d={speech[expression.speech].tongue} fill={tongue} />
          </g>
        </g>
      )}
    </g>
  );
}

function Shape({ shape }: { shape: MouthShape }) {
  const parts = open[shape];
  if (!parts) {
    return <path d={lines[shape]} fill="none" stroke={ink} strokeWidth="5" strokeLinecap="round" />;
  }
  return (
    <>
      <path d={parts.outline} fill={lip} />
      <path d={parts.teeth} fill={paper} />
      <path d={parts.tongue} fill={tongue} />
    </>
  );
}
