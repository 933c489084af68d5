import type { Review } from '../../../../analysis/review/review.ts';
import { scale, xOf, yOf } from './graphScale.ts';

interface GraphDrawingProps {
  readonly review: Pick<Review, 'turns' | 'start'>;
  readonly selected: number;
}

/** The curve: choices slope from turn to turn, luck stands upright where the roll moved the worth. */
export function GraphDrawing({ review: { turns, start }, selected }: GraphDrawingProps) {
  const x = xOf(turns.length);
  const path = [
    `M 0 ${yOf(start)}`,
    ...turns.map(
      ({ turn, chosen, after }) => `L ${x(turn)} ${yOf(chosen.value)} L ${x(turn)} ${yOf(after)}`,
    ),
  ].join(' ');
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {scale.map((step) => (
        <line key={step} className="graph-grid" x1="0" x2="100" y1={yOf(step)} y2={yOf(step)} />
      ))}
      <path className="graph-area" d={`${path} L 100 100 L 0 100 Z`} />
      <line className="graph-now" x1={x(selected)} x2={x(selected)} y1="0" y2="100" />
      {turns.map(({ turn, chosen, after, luck }, i) => (
        <g key={turn}>
          {Math.abs(luck) > 0.05 && (
            <line
              className="graph-luck"
              x1={x(turn)}
              x2={x(turn)}
              y1={yOf(chosen.value)}
              y2={yOf(after)}
            />
          )}
          <line
            className="graph-choice"
            x1={x(i)}
            x2={x(turn)}
            y1={yOf(turns[i - 1]?.after ?? start)}
            y2={yOf(chosen.value)}
          />
        </g>
      ))}
    </svg>
  );
}
