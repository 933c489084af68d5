import { useRef, useState } from 'react';
import { intoSight } from './intoSight.ts';

/** Whether the customer's statechart is unfolded, and the way there from a turn. */
export function useChart() {
  const [open, setOpen] = useState(false);
  const chart = useRef<HTMLDetailsElement>(null);
  const show = () => {
    setOpen(true);
    requestAnimationFrame(() => {
      intoSight(chart.current, 'start');
      chart.current?.querySelector('summary')?.focus({ preventScroll: true });
    });
  };
  return { chart, open, setOpen, show };
}
