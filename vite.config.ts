import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { drillsPlugin } from './scripts/vitePluginDrills.ts';
import { offlinePlugin } from './scripts/vitePluginOffline.ts';
import { publishPlugin } from './scripts/vitePluginPublish.ts';
import { scenariosPlugin } from './scripts/vitePluginScenarios.ts';
import { sourcesPlugin } from './scripts/vitePluginSources.ts';

/** Compiling the scenarios takes most of a build, as it should; nobody has to be warned of it. */
const checks = { bundlerTimings: false };

export default defineConfig({
  // Relative addresses, so that the build works under any path and inside an iframe.
  base: './',
  plugins: [
    react(),
    scenariosPlugin(),
    drillsPlugin(),
    publishPlugin(),
    offlinePlugin(),
    sourcesPlugin(),
  ],
  resolve: {
    alias: [{ find: /^fflate$/, replacement: resolve('scripts/fflateInPlace.ts') }],
  },
  // Screens are in the hash: any other path is one that isn't there, and says so.
  appType: 'mpa',
  // The classroom of a server that runs beside it (`npm run serve`): sockets as well.
  server: {
    proxy: { '/api': { target: process.env['CLASSROOM'] ?? 'http://127.0.0.1:4173', ws: true } },
  },
  // The solver's worker fetches scenario and persona by itself, each a chunk of its own.
  worker: {
    format: 'es',
    plugins: () => [scenariosPlugin()],
    rolldownOptions: { checks },
  },
  build: {
    // The oldest browsers that the README promises; docs/decisions/0001-tools.md says why these.
    target: ['chrome114', 'edge114', 'firefox128', 'safari17.0'],
    // The size budget follows the chunks by their source module.
    manifest: true,
    // The licences of what is bundled ask to be passed on with it.
    license: { fileName: 'licences.md' },
    modulePreload: {
      // Every browser above preloads modules by itself.
      polyfill: false,
      // The page names what its entry imports, which would cost a round trip once the entry is here.
      // A script names the styles alone of what it imports: the other names would weigh half a kB on
      // the first page, where no call waits for any of them.
      resolveDependencies: (_, needed, { hostType }) =>
        hostType === 'html' ? needed : needed.filter((one) => one.endsWith('.css')),
    },
    rolldownOptions: {
      checks,
      output: {
        // All that the first page loads anyway in one piece: a dozen small chunks weigh 3 kB more.
        codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] },
      },
    },
  },
});
