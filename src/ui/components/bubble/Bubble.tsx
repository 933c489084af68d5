import type { ReactNode } from 'react';
import './bubble.css';

interface BubbleProps {
  readonly by: 'rep' | 'customer';
  /** Who speaks, for whoever can't see on which side it stands. */
  readonly speaker: ReactNode;
  /** Somebody fell into the words. */
  readonly cut?: boolean;
  readonly children: ReactNode;
}

/** What somebody said on the phone: the customer's to the left, the rep's to the right. */
export function Bubble({ by, speaker, cut = false, children }: BubbleProps) {
  return (
    <div className={`bubble bubble-${by}`} data-cut={cut}>
      <span className="visually-hidden">
        <span>{speaker}</span>
        <span>: </span>
      </span>
      {children}
    </div>
  );
}

/** What was done without a word. */
export function Aside({ children }: { children: ReactNode }) {
  return <p className="aside">{children}</p>;
}
