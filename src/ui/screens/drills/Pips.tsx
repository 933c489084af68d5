import { useMessages } from '../../../i18n/useMessages.tsx';
import { isRight } from '../../../progress/drills/answer.ts';
import type { SetItem } from '../../../progress/drills/drillRecord.ts';
import './pips.css';

const signs = { right: '✓', wrong: '×', now: '●', open: '' } as const;

/** A set at a glance: what was right, what was wrong, where one is. @param now −1: nowhere */
export function Pips({ items, now }: { items: readonly SetItem[]; now: number }) {
  const { pip, pips } = useMessages('drills');
  return (
    <ol className="pips">
      {items.map((item, i) => {
        const state =
          item.loss === null ? (i === now ? 'now' : 'open') : isRight(item) ? 'right' : 'wrong';
        return (
          <li key={item.drill} data-state={state} aria-current={i === now ? 'step' : undefined}>
            <span aria-hidden="true">{signs[state]}</span>
            <span className="visually-hidden">{pip(i + 1, pips[state])}</span>
          </li>
        );
      })}
    </ol>
  );
}
