import { useEffect, type RefObject } from 'react';

/** Opens what is folded while it is printed, and folds it again afterwards. */
export function useUnfoldedOnPaper(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const before = () => {
      opened = [...(root.current?.querySelectorAll<HTMLDetailsElement>('.fold:not([open])') ?? [])];
      for (const fold of opened) fold.open = true;
    };
    const after = () => {
      for (const fold of opened) fold.open = false;
      opened = [];
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, [root]);
}
