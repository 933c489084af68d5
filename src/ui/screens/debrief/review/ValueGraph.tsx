import type { KeyboardEvent, MouseEvent } from 'react';
import type { Review } from '../../../../analysis/review/review.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { inPoints } from '../../../components/verdict/figures.ts';
import { symbols } from '../../../components/verdict/symbols.ts';
import { DebriefCard } from '../DebriefCard.tsx';
import './valueGraph.css';

interface ValueGraphProps {
  readonly review: Review;
  readonly selected: number;
  readonly onSelect: (turn: number) => void;
}

/** Steps on the scale beside the graph, points of 100. */
const scale = [100, 50, 0] as const;

/**
 * What the call was worth after each turn. A choice leads from one turn to the next, luck stands
 * upright where the roll moved the worth. One slider to the keyboard: arrows select a turn.
 */
export function ValueGraph({ review, selected, onSelect }: ValueGraphProps) {
  const messages = useMessages('review');
  const { turns, start } = review;
  const last = turns.length;
  const x = (turn: number) => (100 * turn) / last;
  const y = (worth: number) => 100 - worth;
  const at = turns[selected - 1];

  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = {
      ArrowLeft: selected - 1,
      ArrowDown: selected - 1,
      ArrowRight: selected + 1,
      ArrowUp: selected + 1,
      Home: 1,
      End: last,
    }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onSelect(Math.min(last, Math.max(1, wanted)));
  };
  const onClick = ({ clientX, currentTarget }: MouseEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const nearest = Math.round(((clientX - left) / width) * last);
    onSelect(Math.min(last, Math.max(1, nearest)));
  };

  const path = [
    `M 0 ${y(start)}`,
    ...turns.map(
      ({ turn, chosen, after }) => `L ${x(turn)} ${y(chosen.value)} L ${x(turn)} ${y(after)}`,
    ),
  ].join(' ');

  return (
    <DebriefCard className="value-graph" aria-labelledby="value-graph-title">
      <h2 id="value-graph-title">{messages.graph}</h2>
      <div className="graph-frame">
        <div className="graph-scale figures" aria-hidden="true">
          {scale.map((step) => (
            <span key={step} style={{ top: `${y(step)}%` }}>
              {step}
            </span>
          ))}
        </div>
        <div
          className="graph-field"
          role="slider"
          tabIndex={0}
          aria-label={messages.graph}
          aria-valuemin={1}
          aria-valuemax={last}
          aria-valuenow={selected}
          aria-valuetext={
            at && messages.graphSaid(at.turn, messages.verdicts[at.verdict], inPoints(at.after))
          }
          onKeyDown={onKeyDown}
          onClick={onClick}
        >
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            {scale.map((step) => (
              <line key={step} className="graph-grid" x1="0" x2="100" y1={y(step)} y2={y(step)} />
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
                    y1={y(chosen.value)}
                    y2={y(after)}
                  />
                )}
                <line
                  className="graph-choice"
                  x1={x(i)}
                  x2={x(turn)}
                  y1={y(turns[i - 1]?.after ?? start)}
                  y2={y(chosen.value)}
                />
              </g>
            ))}
          </svg>
          {turns.map(({ turn, after, verdict }) => (
            <span
              key={turn}
              className="graph-point"
              data-verdict={verdict}
              data-selected={turn === selected}
              style={{ left: `${x(turn)}%`, top: `${y(after)}%` }}
              aria-hidden="true"
            >
              {symbols[verdict]}
            </span>
          ))}
        </div>
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
