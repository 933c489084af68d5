import './shareBar.css';

interface ShareBarProps {
  /** 0–1. */
  readonly share: number;
  /** A part of it that is drawn full, 0–1 of the whole width; the rest of the bar is paler. */
  readonly full?: number;
}

/** A share of a whole as a bar. The figure stands beside it. */
export function ShareBar({ share, full = share }: ShareBarProps) {
  const percent = (part: number) => `${Math.max(0, Math.min(1, part)) * 100}%`;
  return (
    <svg className="share-bar" width="100%" height="14" aria-hidden="true">
      <rect width="100%" height="14" rx="7" className="share-track" />
      {share > full && <rect width={percent(share)} height="14" rx="7" className="share-pale" />}
      {full > 0 && <rect width={percent(full)} height="14" rx="7" className="share-full" />}
    </svg>
  );
}
