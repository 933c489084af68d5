import './scoreRing.css';

interface ScoreRingProps {
  /** 0–100. */
  readonly score: number;
  /** Before caps, 0–100; drawn as a faint arc where it differs. */
  readonly uncapped: number;
  /** The whole in words, such as "64 of 100 points". */
  readonly label: string;
  readonly outOf: string;
}

const radius = 84;
const around = 2 * Math.PI * radius;
/** The ring stays open at its foot, like a dial. */
const sweep = 0.78;

/** The score as a dial. */
export function ScoreRing({ score, uncapped, label, outOf }: ScoreRingProps) {
  const arc = (share: number) => `${(share / 100) * sweep * around} ${around}`;
  return (
    <svg className="score-ring" viewBox="0 0 200 184" role="img" aria-label={label}>
      <g transform={`rotate(${90 + (1 - sweep) * 180} 100 100)`}>
        <circle cx="100" cy="100" r={radius} className="ring-track" strokeDasharray={arc(100)} />
        {uncapped > score && (
          <circle
            cx="100"
            cy="100"
            r={radius}
            className="ring-lost"
            strokeDasharray={arc(uncapped)}
          />
        )}
        {score > 0 && (
          <circle
            cx="100"
            cy="100"
            r={radius}
            className="ring-score"
            strokeDasharray={arc(score)}
          />
        )}
      </g>
      <text x="100" y="118" className="ring-number">
        {score}
      </text>
      <text x="100" y="150" className="ring-out-of">
        {outOf}
      </text>
    </svg>
  );
}
