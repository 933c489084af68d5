import type { Verdict } from '../../../analysis/review/review.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { symbols } from './symbols.ts';
import './mark.css';

/** A verdict as symbol and word. */
export function Mark({ verdict }: { verdict: Verdict }) {
  const { verdicts } = useMessages('review');
  return (
    <span className="mark" data-verdict={verdict}>
      <span aria-hidden="true">{symbols[verdict]}</span> <span>{verdicts[verdict]}</span>
    </span>
  );
}
