import { useLayoutEffect, useRef, type ReactNode } from 'react';
import './wayRow.css';

interface WayRowProps {
  readonly label: string;
  readonly className: string;
  readonly taken: string;
  readonly children: ReactNode;
}

/**
 * Ways beside each other: several rows of them where there is height for it, on a phone one row that
 * scrolls sideways, begun where the page is that one is on.
 *
 * @param taken the address of the way that the page is on, as its link has it
 */
export function WayRow({ label, className, taken, children }: WayRowProps) {
  const row = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const current = row.current?.querySelector<HTMLElement>(`[href="${taken}"]`);
    // Not `scrollIntoView`, which would move the page as well.
    if (row.current && current) {
      const room = (row.current.clientWidth - current.offsetWidth) / 2;
      row.current.scrollLeft = current.offsetLeft - row.current.offsetLeft - room;
    }
  }, [taken]);
  return (
    <nav ref={row} className={`way-row ${className}`} aria-label={label}>
      {children}
    </nav>
  );
}
