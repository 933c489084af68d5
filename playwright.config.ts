import { availableParallelism } from 'node:os';
import { defineConfig, type Project } from '@playwright/test';
import { findJourneyBrowser } from './scripts/browser.ts';
import { freePort } from './scripts/freePort.ts';

// Playwright reads this file again in every worker; the environment carries the first answers.
process.env['PICKUP_CHROMIUM'] ??= findJourneyBrowser() ?? '';
process.env['PICKUP_E2E_PORT'] ??= String(await freePort());
const executablePath = process.env['PICKUP_CHROMIUM'];
if (!executablePath) throw new Error('No Chromium was found: run `npm run browser` first.');
const port = process.env['PICKUP_E2E_PORT'];
const baseURL = `http://127.0.0.1:${port}/`;

/** What needs no second size says in which it runs. */
const sizes: Project[] = [
  {
    name: 'phone',
    grepInvert: /@desktop/,
    use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  },
  {
    name: 'desktop',
    grepInvert: /@phone/,
    use: { viewport: { width: 1440, height: 900 } },
  },
];

/** `PICKUP_WIDTHS=320,1920` looks at every screen and state in these widths instead (`npm run sweep`). */
const widths = (process.env['PICKUP_WIDTHS'] ?? '').split(',').map(Number).filter(Boolean);
const sizeOf = (width: number): Project => ({
  name: `${width} px`,
  testMatch: /(a11y|gallery)/i,
  use: {
    viewport: { width, height: width < 700 ? 844 : 900 },
    hasTouch: width < 700,
    isMobile: width < 700,
  },
});

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // A journey spends half of its time waiting for its page to load, draw or fade: with two of them on a
  // core all take 316 s on two cores, with one 430 s. More than eight want more memory than many have.
  workers: Math.min(8, 2 * availableParallelism()),
  retries: 0,
  // Many minutes: a busy machine is slow, and only a journey that hangs runs into one of these.
  timeout: 900_000,
  expect: { timeout: 300_000, toPass: { timeout: 300_000 } },
  reporter: 'list',
  webServer: {
    // Serves what `npm run build` made last.
    command: 'node --import tsx scripts/serve.ts',
    env: { HOST: '127.0.0.1', PORT: port, DATA: 'test-results/data' },
    url: baseURL,
    reuseExistingServer: false,
    timeout: 300_000,
  },
  use: {
    baseURL,
    // Says which action hung, where the journey's own limit says only that it did.
    actionTimeout: 300_000,
    // It would answer from its store what a journey holds back or lets fail; offline.spec.ts lets it.
    serviceWorkers: 'block',
    trace: 'off',
    video: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [
        // Chromium refuses its sandbox to root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--mute-audio',
      ],
    },
  },
  projects: widths.length > 0 ? widths.map(sizeOf) : sizes,
});
