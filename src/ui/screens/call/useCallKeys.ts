import { useLayoutEffect } from 'react';

/** What the keys of the call screen do; a key that has nothing to do now is left alone. */
export interface CallKeys {
  readonly choose: (index: number) => void;
  readonly letThemTalk: () => void;
  readonly interrupt: () => void;
  readonly skip: () => void;
  readonly askHangUp: () => void;
  readonly undo: () => void;
  readonly showBrief: () => void;
  readonly toggleSpeech: () => void;
  readonly toggleSound: () => void;
  readonly redial: () => void;
}

const typing = 'input, select, textarea, [contenteditable]';

/** Space belongs to the button that has the focus, if one has. */
const pressable = 'button, a[href], summary';

function handlerOf(event: KeyboardEvent, keys: CallKeys): (() => void) | null {
  const { key, target } = event;
  if (/^[1-5]$/.test(key)) return () => keys.choose(Number(key) - 1);
  switch (key.toLowerCase()) {
    case '0':
      return keys.letThemTalk;
    case 'i':
      return keys.interrupt;
    case ' ':
      return target instanceof Element && target.closest(pressable) ? null : keys.skip;
    case 'escape':
      return keys.askHangUp;
    case 'u':
      return keys.undo;
    case 'b':
      return keys.showBrief;
    case 's':
      return keys.toggleSpeech;
    case 'm':
      return keys.toggleSound;
    case 'r':
      return keys.redial;
    default:
      return null;
  }
}

/**
 * Listens to the keyboard while the call screen is there and no dialog is over it: from the moment
 * that what can be chosen is drawn, so that no early key is lost.
 */
export function useCallKeys(keys: CallKeys): void {
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.repeat || event.isComposing || document.querySelector('dialog[open]')) return;
      if (event.target instanceof Element && event.target.closest(typing)) return;
      const handler = handlerOf(event, keys);
      if (!handler) return;
      event.preventDefault();
      handler();
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [keys]);
}
