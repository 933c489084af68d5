import type { CSSProperties, ReactNode } from 'react';
import { introLimit } from '../../../core/course/times.ts';
import { introLimitMs } from '../../../core/scoring/introduction.ts';
import type { Introduction } from '../../../core/scoring/scorecard.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import './introRing.css';

const parts = ['who', 'why', 'gain'] as const;
const radius = 46;
const round = 2 * Math.PI * radius;
const gap = 3;
const inner = 2 * Math.PI * 41;

interface IntroRingProps {
  readonly introduction: Introduction;
  /** How long the arc takes to where the line under way will bring it, ms. */
  readonly bubbleMs: number;
  /** The opening is over: the ring has done its work. */
  readonly over: boolean;
  readonly children: ReactNode;
}

/** The introduction round the face: the arc is the time, the segments are what has been said. */
export function IntroRing({ introduction, bubbleMs, over, children }: IntroRingProps) {
  const { ring } = useMessages('call');
  const used = Math.min(1, introduction.clockMs / introLimitMs);
  const seconds = Math.round(introduction.clockMs / 1000);
  const open = parts.filter((part) => introduction[part] === null);
  const label =
    open.length > 0
      ? ring.label(introLimit, seconds, ring.list(open.map((part) => ring[part])))
      : ring.allSaid(seconds);
  return (
    <div className="intro" data-over={over}>
      <div className="intro-face">
        {children}
        <svg className="intro-ring" viewBox="0 0 100 100" role="img" aria-label={label}>
          {parts.map((part, i) => (
            <circle
              key={part}
              className="intro-part"
              data-said={introduction[part] !== null}
              cx="50"
              cy="50"
              r="41"
              strokeDasharray={`${inner / 3 - gap} ${inner - inner / 3 + gap}`}
              transform={`rotate(${-90 + i * 120 + 2} 50 50)`}
            />
          ))}
          <circle className="intro-track" cx="50" cy="50" r={radius} />
          <circle
            className="intro-time"
            data-last={used > 0.75 && used < 1 && open.length > 0}
            data-late={introduction.clockMs > introLimitMs}
            cx="50"
            cy="50"
            r={radius}
            strokeDasharray={round}
            strokeDashoffset={round * (1 - used)}
            transform="rotate(-90 50 50)"
            style={{ '--bubble': `${bubbleMs}ms` } as CSSProperties}
          />
        </svg>
      </div>
      <ul className="intro-list" aria-hidden="true">
        {parts.map((part) => (
          <li key={part} data-said={introduction[part] !== null}>
            {ring[part]}
          </li>
        ))}
      </ul>
    </div>
  );
}
