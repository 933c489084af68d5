import { spawnSync } from 'node:child_process';
import { ensureJourneyBrowser } from './browser.ts';

/** Runs the journeys; arguments go to Playwright (`npm run e2e -- tests/e2e/call.spec.ts`). */
try {
  const env = { ...process.env, PICKUP_CHROMIUM: ensureJourneyBrowser() };
  const args = ['playwright', 'test', ...process.argv.slice(2)];
  process.exitCode = spawnSync('npx', args, { stdio: 'inherit', env }).status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
