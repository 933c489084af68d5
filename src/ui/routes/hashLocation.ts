import { useSyncExternalStore } from 'react';

// Addresses are `#/path?query`: the hash works under any sub-path, in an iframe and from a file,
// and a query inside it reaches no server. wouter's own hash hook puts the query before the hash.

const changed = 'hashchange';

function subscribe(listener: () => void): () => void {
  addEventListener(changed, listener);
  return () => removeEventListener(changed, listener);
}

function split(): { path: string; query: string } {
  const hash = location.hash.replace(/^#?\/?/, '/');
  const at = hash.indexOf('?');
  return at < 0
    ? { path: hash, query: '' }
    : { path: hash.slice(0, at), query: hash.slice(at + 1) };
}

/** Goes to `to` (`/path?query`), adding to the history unless `replace` is set. */
export function navigate(to: string, { replace = false }: { replace?: boolean } = {}): void {
  const before = location.href;
  history[replace ? 'replaceState' : 'pushState'](null, '', `#${to}`);
  if (location.href !== before) dispatchEvent(new HashChangeEvent(changed));
}

function useHashPath(): [string, typeof navigate] {
  return [useSyncExternalStore(subscribe, () => split().path), navigate];
}

function useHashQuery(): string {
  return useSyncExternalStore(subscribe, () => split().query);
}

/** Props of wouter's `Router`. */
export const hashRouting = {
  hook: useHashPath,
  searchHook: useHashQuery,
  hrefs: (to: string): string => `#${to}`,
};
