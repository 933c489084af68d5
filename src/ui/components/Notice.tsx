import type { ReactNode } from 'react';
import './notice.css';

/** A sentence across the top of the page, and what can be done about it. */
export function Notice({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="notice" role="status">
      <p>{children}</p>
      {action}
    </div>
  );
}
