import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { protocolVersion } from '../protocol/envelopes.ts';
import { openClassroom } from './classroom.ts';
import { createApp } from './http/app.ts';
import { readBuild } from './http/build.ts';
import { hostJudge } from './http/hosts.ts';
import { lanAddresses } from './http/lan.ts';
import { createLimits } from './http/limits.ts';
import { closeServer, httpServer, listen } from './http/listen.ts';
import { createMetrics } from './http/metrics.ts';
import { roomRoutes } from './http/rooms.ts';
import type { Journal } from './journal.ts';
import { openRoomLog } from './log/openRoomLog.ts';
import { holdFile } from './log/sqlite/holdFile.ts';
import { openRuleBook } from './rules/ruleBook.ts';
import { openScenarioDesk } from './rules/scenarioDesk.ts';
import type { Settings } from './settings.ts';

/** A server that answers. */
export interface Running {
  /** Where it is found from this machine. */
  readonly url: string;
  /** Where others in the LAN find it, the likeliest first. */
  readonly lan: readonly string[];
  /** Takes nothing new, lets what is under way end, and lets go of the database. */
  readonly stop: () => Promise<void>;
}

const calls = fileURLToPath(new URL('../../scenarios/calls', import.meta.url));

/**
 * Starts the server: game and classroom in one process.
 *
 * @param folder where the build lies
 * @param version of the program
 * @throws where there is no build, no database, or the address isn't to be had
 */
export async function serve(
  settings: Settings,
  { folder, version, journal }: { folder: string; version: string; journal: Journal },
): Promise<Running> {
  const { basePath, frameAncestors, databaseUrl } = settings;
  const build = readBuild(folder);
  const file = join(settings.data, 'rooms.sqlite');
  const letGo = databaseUrl === null ? await holdFile(file) : () => {};
  const desk = openScenarioDesk();
  const book = openRuleBook(calls, desk);
  const log = await openRoomLog(databaseUrl ?? undefined, file);
  const metrics = createMetrics(() => classroom.census());
  const meter = {
    ...metrics,
    failed: (part: string, error: unknown) => journal('error', 'failed', { part, error }),
  };
  const classroom = openClassroom({ log, book, meter });
  const judge = hostJudge(settings.allowedHosts);
  let stopped = false;
  let lan: readonly string[] = [];
  const app = createApp({
    build,
    basePath,
    frameAncestors,
    judge,
    about: () => ({ classroom: true, version, lan: [...lan], protocol: protocolVersion }),
    healthy: async () => !stopped && (await log.isWell()),
    rooms: roomRoutes(classroom.rooms, createLimits(), settings),
    metrics,
    journal,
  });
  const server = httpServer(app);
  classroom.attach(
    server,
    basePath,
    ({ headers: { host, origin } }) => !stopped && judge({ host, origin }) === null,
  );

  async function close(): Promise<void> {
    stopped = true;
    const answered = closeServer(server);
    await classroom.close();
    await answered;
    await desk.dispose();
    await log.close();
    letGo();
  }

  const port = await listen(server, settings).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const urlOf = (host: string) =>
    `http://${host.includes(':') ? `[${host}]` : host}:${port}${basePath}/`;
  lan = lanAddresses(settings.host).map(urlOf);
  journal('info', 'listening', { port, database: databaseUrl === null ? 'sqlite' : 'postgres' });
  return {
    url: urlOf(/^(0\.0\.0\.0|::)$/.test(settings.host) ? '127.0.0.1' : settings.host),
    lan,
    async stop() {
      await close();
      journal('info', 'stopped');
    },
  };
}
