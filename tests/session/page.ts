import { afterEach, beforeEach, vi } from 'vitest';

// What the session listens to; there is no document here.
export const listeners = new Map<string, () => void>();
export const page = {
  hidden: false,
  addEventListener: (name: string, listener: () => void) => listeners.set(name, listener),
  removeEventListener: (name: string) => listeners.delete(name),
};

/** Every test of the file has this page, and clocks that the test moves. */
export function withPage(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    page.hidden = false;
    vi.stubGlobal('document', page);
    vi.stubGlobal('addEventListener', page.addEventListener);
    vi.stubGlobal('removeEventListener', page.removeEventListener);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}
