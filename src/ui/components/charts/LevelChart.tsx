import './levelChart.css';

/** A level at some time. */
export interface LevelPoint {
  readonly id: string;
  /** 0–1. */
  readonly level: number;
  /** What the point opens; `null`: nothing. */
  readonly href: string | null;
  /** Shown when it is pointed at. */
  readonly title: string;
}

interface LevelChartProps {
  /** The oldest first; at least one. */
  readonly points: readonly LevelPoint[];
  /** What the first and the last point stand for. */
  readonly from: string;
  readonly to: string;
}

const height = 200;
/** Room above and below, so that no point is cut off, px. */
const margin = 14;
const levels = [1, 0.75, 0.5, 0.25, 0] as const;

const yOf = (level: number) =>
  margin + (1 - Math.max(0, Math.min(1, level))) * (height - 2 * margin);

/**
 * A level over time, as a line whose points can be clicked. It stands beside a table that says and
 * opens the same: for the keyboard and the ear there is the table alone.
 */
export function LevelChart({ points, from, to }: LevelChartProps) {
  const xOf = (i: number) => (points.length === 1 ? 50 : 2 + (96 * i) / (points.length - 1));
  return (
    <div className="level-chart" aria-hidden="true">
      <div className="level-scale figures">
        {levels.map((level) => (
          <span key={level}>{`${level * 100}%`}</span>
        ))}
      </div>
      <svg width="100%" height={height}>
        {levels.map((level) => (
          <line
            key={level}
            x1="0"
            x2="100%"
            y1={yOf(level)}
            y2={yOf(level)}
            className="level-grid"
          />
        ))}
        {points.slice(1).map(({ id, level }, i) => (
          <line
            key={id}
            x1={`${xOf(i)}%`}
            y1={yOf(points[i]?.level ?? level)}
            x2={`${xOf(i + 1)}%`}
            y2={yOf(level)}
            className="level-line"
          />
        ))}
        {points.map((point, i) => (
          <Point key={point.id} {...point} x={xOf(i)} />
        ))}
      </svg>
      <div className="level-ends">
        <span>{from}</span>
        {points.length > 1 && <span>{to}</span>}
      </div>
    </div>
  );
}

/** @param props.x percent of the width */
function Point({ level, href, title, x }: LevelPoint & { readonly x: number }) {
  const dot = (
    <>
      <title>{title}</title>
      <circle cx={`${x}%`} cy={yOf(level)} r="14" className="level-reach" />
      <circle cx={`${x}%`} cy={yOf(level)} r="5" className="level-point" />
    </>
  );
  // Out of the tab order: the table beside it has the same ways.
  return href === null ? (
    <g>{dot}</g>
  ) : (
    <a href={href} tabIndex={-1}>
      {dot}
    </a>
  );
}
