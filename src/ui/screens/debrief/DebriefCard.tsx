import type { ComponentProps, ElementType } from 'react';
import './debriefCard.css';

type Tag = 'section' | 'article' | 'details';

type DebriefCardProps<T extends Tag> = ComponentProps<T> & { readonly as?: T };

/** A raised sheet of paper that one part of the debrief or the review is written on. */
export function DebriefCard<T extends Tag = 'section'>(props: DebriefCardProps<T>) {
  const { as, className = '', ...rest } = props;
  const Element = (as ?? 'section') as ElementType;
  return <Element {...rest} className={`debrief-card ${className}`.trim()} />;
}
