import { readFileSync } from 'node:fs';
import { type Journal, journalTo, type Level } from '../src/server/journal.ts';
import { type Running, serve } from '../src/server/main.ts';
import { settingsFrom } from '../src/server/settings.ts';
import { stopping } from '../src/server/stopping.ts';
import { stopWithParent } from './stopWithParent.ts';

/**
 * Serves what was built last, until a signal comes or whoever started it has gone.
 *
 * @param told the levels that are written down, as JSON lines on standard output
 */
export async function runServer(told: readonly Level[]): Promise<Running> {
  const write = journalTo((line) => process.stdout.write(line));
  const journal: Journal = (level, event, facts) => {
    if (told.includes(level)) write(level, event, facts);
  };
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const running = await serve(settingsFrom(process.env), { folder: 'dist', version, journal });
  const end = stopping(running.stop, (code) => process.exit(code));
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      journal('info', 'stopping', { signal });
      end.ask();
    });
  }
  stopWithParent(end.begin);
  return running;
}

/** What went wrong at the start, in a sentence for whoever started it. */
export function startFault(
  error: unknown,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const message = error instanceof Error ? error.message : String(error);
  const port = env['PORT'];
  if (/EADDRINUSE/.test(message)) {
    return `Port ${port} is taken: set PORT to another one, or leave it out to get a free one.`;
  }
  if (/listen EACCES/.test(message))
    return `Port ${port} is not allowed here: set PORT above 1023.`;
  if (/EADDRNOTAVAIL|ENOTFOUND/.test(message)) {
    return `HOST is "${env['HOST']}", which is no address of this machine.`;
  }
  return message;
}
