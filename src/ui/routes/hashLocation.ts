import { useSyncExternalStore } from 'react';

// Addresses are `#/path?query`: the hash works under any sub-path, in an iframe and from a file,
// and a query inside it reaches no server.

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

/** The path of the address, such as `/call/dock-queue`; renders again when it changes. */
export function usePath(): string {
  return useSyncExternalStore(subscribe, () => split().path);
}

/** The query of the address, without its question mark. */
export function useQuery(): string {
  return useSyncExternalStore(subscribe, () => split().query);
}

/** What follows `/<screen>/` in a path, decoded; `null` where the path is another. */
export function idIn(path: string, screen: string): string | null {
  const rest = path.startsWith(`/${screen}/`) ? path.slice(screen.length + 2) : '';
  if (rest === '' || rest.includes('/')) return null;
  try {
    return decodeURIComponent(rest);
  } catch {
    return rest;
  }
}
