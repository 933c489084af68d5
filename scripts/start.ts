import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { settingsFrom } from '../src/server/settings.ts';
import { hashOfBuild, hashOfSources } from './buildSources.ts';
import { runServer, startFault } from './runServer.ts';
import { stopWithParent } from './stopWithParent.ts';

/** `npm start`: builds where the sources have changed, and serves game and classroom. */
const building = new AbortController();
const letGo = stopWithParent(() => building.abort());
try {
  // What is wrong with the settings is said before a minute of building.
  const { host } = settingsFrom(process.env);
  if (hashOfBuild('dist') === hashOfSources('.')) {
    console.log('The sources are those of the last build: nothing to build.');
  } else {
    console.log('The sources have changed since the last build, or there is none. Building …');
    await build();
  }
  letGo();
  const { url, lan } = await runServer(['warn', 'error']);
  console.log('Pickup is ready. Open one of these in a browser; Ctrl+C stops it.');
  for (const one of [url, ...lan.filter((address) => address !== url)]) console.log(`  ${one}`);
  if (/^(127\.|localhost$|::1$)/.test(host)) {
    console.log('For phones in the same network: HOST=0.0.0.0 npm start');
  } else if (lan.length === 0) {
    console.log('This machine has no address in a network that phones could use.');
  }
} catch (error) {
  console.error(startFault(error, process.env));
  process.exitCode = 1;
  letGo();
}

/** Builds in a process of its own: what it took, most of a gigabyte, is given back with its end. */
async function build(): Promise<void> {
  const vite = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
    { stdio: 'inherit', signal: building.signal },
  );
  const [code] = (await once(vite, 'exit')) as [number | null];
  if (code !== 0) throw new Error('The build has failed; what it says stands above.');
}
