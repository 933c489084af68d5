import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import type { Review } from '../../../../analysis/review/review.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { inPoints } from '../../../components/verdict/figures.ts';

interface GraphSliderProps {
  readonly turns: Review['turns'];
  readonly selected: number;
  readonly onSelect: (turn: number) => void;
  readonly children: ReactNode;
}

/** The graph's field as one slider: arrows select a turn, a click the nearest one. */
export function GraphSlider({ turns, selected, onSelect, children }: GraphSliderProps) {
  const messages = useMessages('review');
  const last = turns.length;
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
  return (
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
      {children}
    </div>
  );
}
