import { useLayoutEffect, useRef, type ReactNode } from 'react';
import './wayRow.css';

/**
 * Ways beside each other: several rows of them where there is height for it, on a phone one row that
 * scrolls sideways, begun where the page is that one is on.
 *
 * @param here changes whenever another of the ways is the current one
 */
export function WayRow(props: {
  label: string;
  className: string;
  here: string;
  children: ReactNode;
}) {
  const row = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const current = row.current?.querySelector<HTMLElement>('[aria-current]');
    // Not `scrollIntoView`, which would move the page as well.
    if (row.current && current) {
      const room = (row.current.clientWidth - current.offsetWidth) / 2;
      row.current.scrollLeft = current.offsetLeft - row.current.offsetLeft - room;
    }
  }, [props.here]);
  return (
    <nav ref={row} className={`way-row ${props.className}`} aria-label={props.label}>
      {props.children}
    </nav>
  );
}
