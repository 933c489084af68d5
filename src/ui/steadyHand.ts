/** What is pressed: the thing itself, and what it was called. */
interface Pressed {
  readonly thing: Element;
  readonly name: string;
}

const pressable = 'button, a[href], summary, label';

function pressedIn({ target }: Event): Pressed | null {
  const thing = target instanceof Element ? target.closest(pressable) : null;
  return thing && { thing, name: thing.getAttribute('aria-label') ?? thing.textContent };
}

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest('textarea, select, [contenteditable]') !== null;

/**
 * Lets shaking and heavy hands do things once: the second click of two counts only where the first
 * one went and what lies there is still called the same, and a key that is held down presses once.
 * Whatever took the place of what was pressed (the next of a list, a question, the button of what
 * comes next) was not meant.
 *
 * @returns ends it
 */
export function steadyHand(): () => void {
  let first: Pressed | null = null;
  const onClick = (event: MouseEvent) => {
    const now = pressedIn(event);
    if (event.detail < 2) {
      first = now;
      return;
    }
    if (!now || (now.thing === first?.thing && now.name === first.name)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.repeat && event.key === 'Enter' && !isTyping(event.target)) event.preventDefault();
  };
  const early = { capture: true };
  addEventListener('click', onClick, early);
  addEventListener('keydown', onKey, early);
  return () => {
    removeEventListener('click', onClick, early);
    removeEventListener('keydown', onKey, early);
  };
}
