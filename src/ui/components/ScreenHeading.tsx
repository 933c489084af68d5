import { useEffect, useRef } from 'react';
import { useMessages } from '../../i18n/useMessages.tsx';

/** The page as loaded begins at its top by itself; from the second screen on we have to see to it. */
let firstScreen = true;

/** Something stood here before, without a heading that stays, and was acted on: the next one takes the focus. */
export function headingFollows(): void {
  firstScreen = false;
}

interface ScreenHeadingProps {
  readonly children: string;
  /** What the tab is called, where that is not the heading. */
  readonly title?: string;
}

/**
 * The heading of a screen. A new screen begins at its top, with the focus on its heading, and gives
 * the tab its name: what a page load would do.
 */
export function ScreenHeading({ children, title = children }: ScreenHeadingProps) {
  const { product } = useMessages('common');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  useEffect(() => {
    if (!firstScreen) {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    firstScreen = false;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
