import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/**
 * Makes the build installable, and a worker (`sw.js`) that keeps all of it on the device. The page
 * registers it by itself (`src/session/watchVersions.ts`): a script put into the page would be refused
 * by its own policy.
 */
export function offlinePlugin(): PluginOption {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    includeManifestIcons: false,
    manifest: {
      name: '拿起电话 · Pickup',
      short_name: '拿起电话',
      description: '一通可以反复练习的销售电话。A sales call to practise on.',
      lang: 'zh-Hans',
      // Relative to the manifest, so that it works under any path.
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#f6f0e4',
      theme_color: '#10242b',
      icons: [
        { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        {
          src: 'icons/maskable-512.png',
          sizes: '512x512',
          type: 'image/png',
          purpose: 'maskable',
        },
      ],
    },
    workbox: {
      // The system keeps the icons of what is installed; nobody needs the licences to play.
      globPatterns: ['index.html', 'manifest.webmanifest', 'assets/**', 'sounds/**', 'icons/*.svg'],
      // The page itself and nothing beside it: what isn't there says so, and a neighbour's pages are
      // the neighbour's.
      navigateFallback: null,
      // Platforms hang all sorts of things on a link.
      ignoreURLParametersMatching: [/./],
      // The very first visit is served from the device at once, without a reload.
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  });
}
