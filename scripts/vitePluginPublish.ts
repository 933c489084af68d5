import { existsSync, renameSync, rmdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { manifestBeside } from './buildManifest.ts';

/** Scripts of the build's own and no others, wherever it is served from. */
const policy = "script-src 'self'; object-src 'none'; base-uri 'none'";

/**
 * What a build needs before it is put on a server: the page says which scripts it runs, and the list
 * of its sources, which the size budget reads, lies beside it and not in it.
 */
export function publishPlugin(): Plugin {
  let folder = 'dist';
  return {
    name: 'publish',
    apply: 'build',
    enforce: 'post',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    transformIndexHtml() {
      const attrs = { 'http-equiv': 'Content-Security-Policy', content: policy };
      return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
    },
    writeBundle() {
      const written = join(folder, '.vite', 'manifest.json');
      // The bundles of the workers are written by themselves, without one.
      if (!existsSync(written)) return;
      renameSync(written, manifestBeside(folder));
      rmdirSync(dirname(written));
    },
  };
}
