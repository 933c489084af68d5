import { expect, type Page, type Route } from '@playwright/test';
import { readManifest } from '../../../scripts/buildManifest.ts';

/** Names of the built files, styles too, of all modules whose name begins so, such as `virtual:answers/`. */
export function chunksOf(begin: string): readonly string[] {
  const found = Object.entries(readManifest('dist')).filter(([name]) => name.startsWith(begin));
  if (found.length === 0) throw new Error(`the build has no chunk of ${begin}`);
  return found.flatMap(([, { file, css = [] }]) => [file, ...css]);
}

/** Waits until a page has files that it fetches while something else is done. */
export async function arrived(page: Page, files: readonly string[]): Promise<void> {
  const missing = () =>
    page.evaluate((wanted) => {
      const here = performance.getEntriesByType('resource').map(({ name }) => name);
      return wanted.filter((file) => !here.some((name) => name.endsWith(`/${file}`)));
    }, files);
  await expect.poll(missing).toEqual([]);
}

/** Requests that are held back until they are let go, or fail. */
export function held(files: readonly string[]) {
  const waiting: Route[] = [];
  let open = false;
  return {
    matches: (url: URL) => files.some((file) => url.pathname.endsWith(`/${file}`)),
    hold: (route: Route) => (open ? route.continue() : void waiting.push(route)),
    /** How many are waiting. */
    count: () => waiting.length,
    fail: () => Promise.all(waiting.splice(0).map((route) => route.abort('internetdisconnected'))),
    letGo() {
      open = true;
      return Promise.all(waiting.splice(0).map((route) => route.continue()));
    },
  };
}
