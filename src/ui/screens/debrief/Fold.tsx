import type { ReactNode } from 'react';
import './fold.css';

interface FoldProps {
  readonly title: string;
  /** What is worth knowing before it is opened. */
  readonly aside?: string | undefined;
  /** Something in it waits to be gone on with. */
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** A part of the debrief that is there for whoever wants it; on paper it lies open. */
export function Fold({ title, aside, startsOpen = false, children }: FoldProps) {
  return (
    <details className="fold" open={startsOpen}>
      <summary>
        <h2>{title}</h2> {aside !== undefined && <span className="fold-aside">{aside}</span>}
      </summary>
      <div className="fold-content">{children}</div>
    </details>
  );
}

/** Opens what an element lies folded in, so that it can be gone to. */
export function unfold(element: Element | null): void {
  for (let at = element?.closest('details'); at; at = at.parentElement?.closest('details')) {
    at.open = true;
  }
}
