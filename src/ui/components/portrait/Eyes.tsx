import type { Expression } from './expressions.ts';
import { ink, paper, shade } from './ink.ts';
import type { PortraitLook } from './look.ts';

type EyesProps = { look: PortraitLook; expression: Expression; clip: string };

/** Where the left eye and brow stand; the right ones are their mirror. */
const places = ['translate(95 108)', 'translate(145 108) scale(-1 1)'] as const;

/** Both eyes with their lids. */
export function Eyes({ look, expression, clip }: EyesProps) {
  return (
    <>
      <clipPath id={clip}>
        <ellipse rx="14.5" ry="13.5" />
      </clipPath>
      <Eye look={look} expression={expression} clip={clip} side={0} />
      <Eye look={look} expression={expression} clip={clip} side={1} />
    </>
  );
}

function Eye({ look, expression, clip, side }: EyesProps & { side: 0 | 1 }) {
  const { lids, lidAngle, lower, pupils } = expression;
  const closed = lids === 'arcs' ? 1 : lids[side];
  const [x, y, scale] = pupils;
  const outward = side ? -x : x;
  return (
    <g transform={places[side]}>
      <g clipPath={`url(#${clip})`} className="portrait-fade" opacity={lids === 'arcs' ? 0 : 1}>
        <ellipse rx="13.8" ry="12.8" fill={paper} />
        <g
          className="portrait-move"
          style={{ transform: `translate(${outward}px, ${y}px) scale(${scale})` }}
        >
          <circle r="7.6" fill={ink} />
          <circle cx={side ? -2.6 : 2.6} cy="-2.8" r="2.5" fill={paper} />
        </g>
        <g
          className="portrait-move"
          style={{ transform: `translateY(${closed * 23 - 27}px) rotate(${lidAngle}deg)` }}
        >
          <Lid skin={look.skin} />
        </g>
        <g className="portrait-blink">
          <Lid skin={look.skin} />
        </g>
        <g className="portrait-move" style={{ transform: `translateY(${-lower * 22}px)` }}>
          <path d="M-20 15Q0 10 20 15V44H-20Z" fill={look.skin} />
        </g>
      </g>
      <path
        d={
          look.lashes
            ? 'M-14 -1C-14 -17 12 -19 14.5 -2M-14 -1L-19 -5'
            : 'M-14 -2C-13 -17 12 -19 14.5 -2'
        }
        className="portrait-fade"
        opacity={lids === 'arcs' ? 0 : 1 - closed * 0.75}
        {...stroke(3.4)}
      />
      <path
        d="M-15 5Q0 -15 15 5"
        className="portrait-fade"
        opacity={lids === 'arcs' ? 1 : 0}
        {...stroke(5)}
      />
    </g>
  );
}

/** Both brows, drawn over glasses so that the mood stays readable. */
export function Brows({ look, expression }: { look: PortraitLook; expression: Expression }) {
  const { style, colour } = look.hair;
  return expression.brows.map(([y, angle], side) => (
    <g key={places[side]} transform={places[side]}>
      <path
        d="M-18 -23Q-4 -32 15 -24"
        className="portrait-move portrait-brow"
        style={{ transform: `translateY(${y}px) rotate(${angle}deg)` }}
        {...stroke(look.brows === 'strong' ? 8 : 5.5)}
        stroke={style === 'receding' ? ink : colour}
      />
    </g>
  ));
}

function Lid({ skin }: { skin: string }) {
  return (
    <>
      <path d="M-24 -30H24V9Q0 16 -24 9Z" fill={skin} />
      <path d="M-24 -30H24V9Q0 16 -24 9Z" fill={shade} opacity="0.16" />
      <path d="M-24 9Q0 16 24 9" {...stroke(3.4)} />
    </>
  );
}

function stroke(width: number) {
  return { fill: 'none', stroke: ink, strokeWidth: width, strokeLinecap: 'round' as const };
}
