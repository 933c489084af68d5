import type { Review } from '../../../../analysis/review/review.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { symbols } from '../../../components/verdict/symbols.ts';
import { DebriefCard } from '../DebriefCard.tsx';
import { GraphDrawing } from './GraphDrawing.tsx';
import { scale, xOf, yOf } from './graphScale.ts';
import { GraphSlider } from './GraphSlider.tsx';
import './valueGraph.css';

interface ValueGraphProps {
  readonly review: Review;
  readonly selected: number;
  readonly onSelect: (turn: number) => void;
}

/**
 * What the call was worth after each turn. A choice leads from one turn to the next, luck stands
 * upright where the roll moved the worth. One slider to the keyboard: arrows select a turn.
 */
export function ValueGraph({ review, selected, onSelect }: ValueGraphProps) {
  const messages = useMessages('review');
  const { turns } = review;
  const x = xOf(turns.length);
  return (
    <DebriefCard className="value-graph" aria-labelledby="value-graph-title">
      <h2 id="value-graph-title">{messages.graph}</h2>
      <div className="graph-frame">
        <div className="graph-scale figures" aria-hidden="true">
          {scale.map((step) => (
            <span key={step} style={{ top: `${yOf(step)}%` }}>
              {step}
            </span>
          ))}
        </div>
        <GraphSlider {...{ turns, selected, onSelect }}>
          <GraphDrawing {...{ review, selected }} />
          {turns.map(({ turn, after, verdict }) => (
            <span
              key={turn}
              className="graph-point"
              data-verdict={verdict}
              data-selected={turn === selected}
              style={{ left: `${x(turn)}%`, top: `${yOf(after)}%` }}
              aria-hidden="true"
            >
              {symbols[verdict]}
            </span>
          ))}
        </GraphSlider>
      </div>
      <p className="quiet graph-hint">
        <span className="graph-key" data-key="choice" aria-hidden="true" />
        <span>{messages.legend.choice}</span>
        <span className="graph-key" data-key="luck" aria-hidden="true" />
        <span>{messages.legend.luck}</span>
        <span className="graph-how">{messages.graphHint}</span>
      </p>
    </DebriefCard>
  );
}
