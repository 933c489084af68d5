import { useLayoutEffect, useRef } from 'react';
import { useProgress } from './ports.tsx';

const typing =
  'input:not([type=radio], [type=checkbox], [type=range]), select, textarea, [contenteditable]';

/**
 * What a key is called here: digits and Latin letters by their place where the layout has other
 * signs there (AZERTY, Czech, Cyrillic), else as in `KeyboardEvent.key`, letters in lower case.
 */
export function keyName({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const name = key.normalize('NFKC').toLowerCase();
  if (name.length !== 1 || /[a-z0-9 ]/.test(name)) return name;
  return /^(?:Digit|Numpad|Key)([0-9A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? name;
}

/** Letters, digits and signs: what dictating can press too, so that it can be switched off. */
const isCharacter = (name: string) => name.length === 1 && name !== ' ';

/**
 * Hears the keys pressed anywhere on the page, without modifiers, as long as nothing is typed and no
 * dialog is open: from the moment the page shows what they do, hence layout effects. Letters and
 * digits count only where the trainee has not switched them off (WCAG 2.1.4).
 *
 * @param act gets `keyName` and what has the focus; true where the key meant something
 */
export function useKeys(act: (name: string, target: EventTarget | null) => boolean): void {
  const characters = useProgress(({ settings }) => settings.keys);
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.repeat || event.isComposing || event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (target instanceof Element && target.closest(typing)) return;
      if (document.querySelector('dialog[open]')) return;
      const name = keyName(event);
      if (isCharacter(name) && !characters) return;
      if (latest.current(name, target)) event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [characters]);
}
