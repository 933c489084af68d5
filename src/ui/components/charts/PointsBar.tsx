import './pointsBar.css';

interface PointsBarProps {
  /** Points earned, 0 to `most`. */
  readonly points: number;
  readonly most: number;
}

/** Points earned of the most there are. The figures stand beside it in words. */
export function PointsBar({ points, most }: PointsBarProps) {
  const share = most > 0 ? Math.max(0, Math.min(1, points / most)) * 100 : 0;
  return (
    <svg className="points-bar" width="100%" height="12" aria-hidden="true">
      <rect width="100%" height="12" rx="6" className="points-track" />
      {share > 0 && <rect width={`${share}%`} height="12" rx="6" className="points-earned" />}
    </svg>
  );
}
