import type { ReactNode } from 'react';
import { queryOf, type LogFilter } from '../../../progress/record/logFilter.ts';
import { recordPath } from './RecordTabs.tsx';

/** Where the calls behind a figure are listed; `null`: there are none. */
export function callsHref(filter: LogFilter, calls: number): string | null {
  return calls === 0 ? null : `#${recordPath('log', queryOf(filter))}`;
}

interface CallsLinkProps {
  readonly filter: LogFilter;
  /** How many calls there are; to none leads no way. */
  readonly calls: number;
  /** What it opens, for those who hear it. */
  readonly label: string;
  /** What is shown where it is not the number. */
  readonly children?: ReactNode;
}

/** From a figure to the calls behind it. */
export function CallsLink({ filter, calls, label, children = calls }: CallsLinkProps) {
  const href = callsHref(filter, calls);
  if (href === null) return <span>{children}</span>;
  return (
    <a className="calls-link" href={href} aria-label={label}>
      {children}
    </a>
  );
}
