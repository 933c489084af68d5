import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { hashOfSources, noteSources } from './buildSources.ts';

/**
 * Notes beside a build of which sources it was made, so that `npm start` makes no other of the same.
 * What changes while it is made belongs to the next one.
 */
export function sourcesPlugin(): Plugin {
  let root = '.';
  let folder = 'dist';
  let hash: string;
  let written = false;
  return {
    name: 'sources',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
      folder = resolve(root, config.build.outDir);
      hash = hashOfSources(root);
      noteSources(folder, null);
    },
    writeBundle() {
      written = true;
    },
    // Comes after a failure, too.
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        if (written) noteSources(folder, hash);
      },
    },
  };
}
