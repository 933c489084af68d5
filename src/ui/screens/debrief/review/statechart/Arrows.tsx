import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { PathTaken } from './pathTaken.ts';

interface ArrowsProps {
  readonly path: PathTaken;
  readonly selected: number;
}

interface Drawn {
  readonly key: string;
  readonly d: string;
  readonly now: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Space beside the boxes of a column, px: arrows down run on their right, arrows up on their left. */
const gutter = 22;

/** An arrow from box to box: across where they stand side by side, else round the boxes between. */
export function arrowPath(from: Box, to: Box): string {
  const middle = ({ top, bottom }: Box) => (top + bottom) / 2;
  const beside = from.top < middle(to) && middle(to) < from.bottom;
  if (beside) {
    const [start, end] = from.right <= to.left ? [from.right, to.left] : [from.left, to.right];
    return `M ${start} ${middle(to)} L ${end} ${middle(to)}`;
  }
  const down = to.top >= from.bottom;
  if (down && to.top - from.bottom < gutter) {
    const x = Math.max(from.left, to.left) + gutter;
    return `M ${x} ${from.bottom} L ${x} ${to.top}`;
  }
  const start = down ? from.right : from.left;
  const end = down ? to.right : to.left;
  const bend = down ? Math.max(start, end) + gutter : Math.min(start, end) - gutter;
  // Leaves and arrives near the heads of the boxes, where their names are.
  const y1 = from.top + Math.min(18, (from.bottom - from.top) / 2);
  const y2 = to.top + Math.min(18, (to.bottom - to.top) / 2);
  return `M ${start} ${y1} C ${bend} ${y1} ${bend} ${y2} ${end} ${y2}`;
}

/** The arrows taken so far, those of the selected turn in front. Drawn over boxes laid out by CSS. */
export function Arrows({ path, selected }: ArrowsProps) {
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  const [drawn, setDrawn] = useState<readonly Drawn[]>([]);
  useLayoutEffect(() => {
    // The boxes stand beside it, in the same field.
    const element = svg.current?.parentElement;
    if (!element) return undefined;
    const draw = () => {
      const origin = element.getBoundingClientRect();
      const boxOf = (state: string): Box | null => {
        const rect = element.querySelector(`[data-path="${state}"]`)?.getBoundingClientRect();
        if (!rect) return null;
        return {
          left: rect.left - origin.left,
          right: rect.right - origin.left,
          top: rect.top - origin.top,
          bottom: rect.bottom - origin.top,
        };
      };
      const arrows = new Map<string, Drawn>();
      for (const { from, to, inside, turn } of path.arrows) {
        // What ends the call is lit up, without an arrow across everything.
        const [a, b] = inside === '' ? [null, null] : [boxOf(from), boxOf(to)];
        const key = `${from} ${to}`;
        if (a && b) arrows.set(key, { key, d: arrowPath(a, b), now: turn === selected });
      }
      setDrawn([...arrows.values()].sort((a, b) => Number(a.now) - Number(b.now)));
    };
    draw();
    const watch = new ResizeObserver(draw);
    watch.observe(element);
    return () => watch.disconnect();
  }, [path, selected]);
  return (
    <svg ref={svg} className="chart-arrows" aria-hidden="true">
      <defs>
        {(['then', 'now'] as const).map((when) => (
          <marker
            key={when}
            id={`${id}${when}`}
            viewBox="0 0 10 10"
            refX="8"
            refY="5"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M 0 0 L 10 5 L 0 10 z" data-when={when} />
          </marker>
        ))}
      </defs>
      {drawn.map(({ key, d, now }) => (
        <path
          key={key}
          d={d}
          data-when={now ? 'now' : 'then'}
          markerEnd={`url(#${id}${now ? 'now' : 'then'})`}
        />
      ))}
    </svg>
  );
}
