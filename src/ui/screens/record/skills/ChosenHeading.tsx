import { useEffect, useRef } from 'react';

interface ChosenHeadingProps {
  /** What it is about: another one was picked, and the focus goes there. */
  readonly of: string;
  readonly children: string;
}

/** The heading of what was picked from a list further down. */
export function ChosenHeading({ of, children }: ChosenHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(of);
  useEffect(() => {
    if (before.current === of) return;
    before.current = of;
    heading.current?.focus();
  }, [of]);
  return (
    <h2 id="skill" ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
