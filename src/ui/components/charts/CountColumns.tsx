import './countColumns.css';

interface CountColumnsProps {
  /** How many, for each answer of a scale in its order. */
  readonly counts: readonly number[];
  /** What stands under each column, short. */
  readonly labels: readonly string[];
  /** The whole in words, for those who hear it. */
  readonly said: string;
}

/** How many gave each answer of a scale: a column each, with its figure above it. */
export function CountColumns({ counts, labels, said }: CountColumnsProps) {
  const most = Math.max(1, ...counts);
  return (
    <div className="count-columns">
      <p className="visually-hidden">{said}</p>
      <div className="count-columns-drawn figures" aria-hidden="true">
        {counts.map((count, i) => (
          <span key={labels[i]} className="count-column" data-none={count === 0}>
            <span className="count-figure">{count}</span>
            <span className="count-space">
              <span className="count-fill" style={{ blockSize: `${(100 * count) / most}%` }} />
            </span>
            <span className="count-label">{labels[i]}</span>
          </span>
        ))}
      </div>
    </div>
  );
}
