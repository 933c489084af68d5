import type { ComponentProps } from 'react';
import './linkButton.css';

/** A button in the midst of a text that leads somewhere on the page. */
export function LinkButton(props: Omit<ComponentProps<'button'>, 'className' | 'type'>) {
  return <button type="button" {...props} className="line-link" />;
}
