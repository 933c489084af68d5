import { useKeys } from '../../useKeys.ts';

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

/** Space belongs to the button that has the focus, if one has. */
const pressable = 'button, a[href], summary';

function handlerOf(key: string, target: EventTarget | null, keys: CallKeys): (() => void) | null {
  if (/^[1-5]$/.test(key)) return () => keys.choose(Number(key) - 1);
  switch (key) {
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

/** The keys of the call, by `useKeys`' rules. */
export function useCallKeys(keys: CallKeys): void {
  useKeys((key, target) => {
    const handler = handlerOf(key, target, keys);
    handler?.();
    return handler !== null;
  });
}
