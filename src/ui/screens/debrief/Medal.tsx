import { useMessages } from '../../../i18n/useMessages.tsx';
import './medal.css';

/** What a score is worth in metal: the least score for each, 0–100. */
const metals = [
  ['gold', 80],
  ['silver', 60],
  ['bronze', 40],
] as const;
export type Metal = (typeof metals)[number][0];

/** @param score 0–100; `null`: no medal */
export function metalOf(score: number): Metal | null {
  return metals.find(([, least]) => score >= least)?.[0] ?? null;
}

/** The score at a glance, on a medal where there is one. */
export function Medal({ score }: { score: number }) {
  const { medals } = useMessages('debrief');
  const metal = metalOf(score);
  return (
    <svg
      className="medal"
      viewBox="0 0 80 96"
      role="img"
      aria-label={medals.said(metal === null ? medals.none : medals[metal], score)}
      data-metal={metal ?? 'none'}
    >
      {metal && (
        <>
          <path className="medal-ribbon" d="M 20 2 L 38 2 L 46 40 L 30 44 Z" />
          <path className="medal-ribbon" d="M 60 2 L 42 2 L 34 40 L 50 44 Z" />
        </>
      )}
      <circle className="medal-rim" cx="40" cy="60" r="33" />
      <circle className="medal-face" cx="40" cy="60" r="27" />
      <text x="40" y="69" aria-hidden="true">
        {score}
      </text>
    </svg>
  );
}
