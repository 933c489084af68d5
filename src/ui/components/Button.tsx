import type { ComponentProps } from 'react';
import './button.css';

type ButtonProps = ComponentProps<'button'> & {
  /** `go` calls, `stop` hangs up, `now` is the one thing to do next. */
  kind?: 'plain' | 'quiet' | 'go' | 'stop' | 'now';
};

/** A button at least 44 px high. */
export function Button({ kind = 'plain', className = '', ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={`button button-${kind} ${className}`} />;
}
