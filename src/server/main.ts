import { join } from 'node:path';
import { protocolVersion } from '../protocol/envelopes.ts';
import { createApp } from './http/app.ts';
import { readBuild } from './http/build.ts';
import { hostJudge } from './http/hosts.ts';
import { lanAddresses } from './http/lan.ts';
import { closeServer, httpServer, listen } from './http/listen.ts';
import { createMetrics } from './http/metrics.ts';
import type { Journal } from './journal.ts';
import { openRoomLog } from './log/openRoomLog.ts';
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
  const build = readBuild(folder);
  const log = await openRoomLog(
    settings.databaseUrl ?? undefined,
    join(settings.data, 'rooms.sqlite'),
  );
  let stopped = false;
  let lan: readonly string[] = [];
  const app = createApp({
    build,
    basePath: settings.basePath,
    frameAncestors: settings.frameAncestors,
    judge: hostJudge(settings.allowedHosts),
    about: () => ({ classroom: true, version, lan: [...lan], protocol: protocolVersion }),
    healthy: async () => !stopped && (await log.isWell()),
    rooms: null,
    metrics: createMetrics(() => ({ rooms: 0, seats: 0 })),
    journal,
  });
  const server = httpServer(app);
  const port = await listen(server, settings).catch(async (error: unknown) => {
    await log.close();
    throw error;
  });
  const urlOf = (host: string) =>
    `http://${host.includes(':') ? `[${host}]` : host}:${port}${settings.basePath}/`;
  lan = lanAddresses(settings.host).map(urlOf);
  journal('info', 'listening', {
    port,
    database: settings.databaseUrl === null ? 'sqlite' : 'postgres',
  });
  return {
    url: urlOf(/^(0\.0\.0\.0|::)$/.test(settings.host) ? '127.0.0.1' : settings.host),
    lan,
    async stop() {
      stopped = true;
      await closeServer(server);
      await log.close();
      journal('info', 'stopped');
    },
  };
}
