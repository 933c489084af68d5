import type { ComponentProps, ReactNode } from 'react';
import './choiceCard.css';

type ChoiceCardProps = Omit<ComponentProps<'button'>, 'type' | 'aria-keyshortcuts' | 'children'> & {
  /** The key that chooses it, as it is printed on it. */
  readonly shortcut: string;
  /** A line to say; to stay silent; to cut in. */
  readonly kind?: 'line' | 'silence' | 'interrupt';
  readonly children: ReactNode;
};

/** One of the rep's possibilities, chosen by one press: on the call, in a drill, in an exercise. */
export function ChoiceCard(props: ChoiceCardProps) {
  const { shortcut, kind = 'line', className = '', children, onClick, ...rest } = props;
  const look = kind === 'line' ? 'card' : `card card-${kind}`;
  return (
    <button
      type="button"
      {...rest}
      onClick={(event) => {
        // The second click of two was meant for the card that lay here before.
        if (event.detail <= 1) onClick?.(event);
      }}
      onKeyDown={(event) => {
        // A key that is held down presses once.
        if (event.repeat) event.preventDefault();
      }}
      className={`${look} ${className}`.trim()}
      aria-keyshortcuts={shortcut}
    >
      <kbd aria-hidden="true">{shortcut}</kbd>
      <span>{children}</span>
    </button>
  );
}
