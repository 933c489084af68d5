import { useSyncExternalStore } from 'react';

// Addresses are `#/path?query`: the hash works under any sub-path, in an iframe and from a file,
// and a query inside it reaches no server.

const changed = 'hashchange';

function subscribe(listener: () => void): () => void {
  addEventListener(changed, listener);
  return () => removeEventListener(changed, listener);
}

/**
 * Path and query of a hash. What mail, chat and learning platforms do to links is undone: an escaped
 * or full-width `?`, `&amp;` and its percent form, slashes at the end of the path.
 */
export function splitHash(written: string): { path: string; query: string } {
  let hash = written.replace(/^#?\/?/, '/');
  if (!hash.includes('?')) {
    hash = hash.replace(/%3F|？|%EF%BC%9F/i, '?');
    const [path = '', query] = hash.split('?', 2);
    if (query !== undefined) hash = `${path}?${query.replace(/%26/g, '&').replace(/%3D/gi, '=')}`;
  }
  const at = hash.indexOf('?');
  const path = at < 0 ? hash : hash.slice(0, at);
  const query = at < 0 ? '' : hash.slice(at + 1).replace(/&(?:amp|%2338|#38);/gi, '&');
  return { path: path.replace(/(?<=.)\/+$/, ''), query };
}

const split = () => splitHash(location.hash);

/** Goes to `to` (`/path?query`), adding to the history unless `replace` is set. */
export function navigate(to: string, { replace = false }: { replace?: boolean } = {}): void {
  const before = location.href;
  history[replace ? 'replaceState' : 'pushState'](null, '', `#${to}`);
  if (location.href !== before) dispatchEvent(new HashChangeEvent(changed));
}

/**
 * Notes with the present entry of the history that what its address asks for was done. Whoever comes
 * back to it, be it by a reload, finds the note: navigation alone does nothing twice.
 */
export function markDone(): void {
  history.replaceState({ done: true }, '');
}

/** Whether what the address asks for was done when it was opened first. */
export function isDone(): boolean {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'done' in state;
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
