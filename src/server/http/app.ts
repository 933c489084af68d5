import { type Context, Hono } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { HttpBindings } from '@hono/node-server';
import type { About } from '../../protocol/http.ts';
import type { Journal } from '../journal.ts';
import type { Build } from './build.ts';
import { files } from './files.ts';
import type { HostJudge } from './hosts.ts';
import type { Metrics } from './metrics.ts';
import { policyOf, safetyHeaders } from './policy.ts';

/** What the routes are made of. */
export interface Parts {
  readonly build: Build;
  readonly basePath: string;
  readonly frameAncestors: readonly string[];
  readonly judge: HostJudge;
  readonly about: () => About;
  /** Whether the log can be reached now. */
  readonly healthy: () => Promise<boolean>;
  readonly metrics: Metrics;
  /** The rooms' routes, which lie under `/api`. */
  readonly rooms: App;
  readonly journal: Journal;
}

/** Routes see the request as Node has it, too. */
export interface Bindings {
  Bindings: HttpBindings;
}
export type App = Hono<Bindings>;

/** All that the server answers by HTTP. */
export function createApp(parts: Parts): App {
  const { basePath, metrics, journal } = parts;
  const app: App = new Hono();
  const page = new TextDecoder().decode(parts.build.get('')?.bytes);
  app.use(safetyHeaders(policyOf(page, parts.frameAncestors)));
  app.use(async (c, next) => {
    await next();
    metrics.request(routeOf(c), c.res.status);
  });
  const own = basePath === '' ? app : app.basePath(basePath);
  // Before names are judged: proxies ask by whatever name they know the process by.
  own.get('/health', async (c) => {
    const log = await parts.healthy();
    return c.json({ ok: log, log }, log ? 200 : 503, { 'cache-control': 'no-store' });
  });
  app.use(async (c, next) => {
    const fault = parts.judge({ host: c.req.header('host'), origin: c.req.header('origin') });
    if (fault === null) return next();
    // Which name it was may be written by anybody, and is not repeated.
    return c.text(refusals[fault], 403);
  });
  own.get('/api/about', (c) => c.json(parts.about(), 200, { 'cache-control': 'no-store' }));
  own.get('/metrics', async (c) => {
    const { text, type } = await metrics.exposed();
    return c.body(text, 200, { 'content-type': type, 'cache-control': 'no-store' });
  });
  own.route('/api', parts.rooms);
  if (basePath !== '') app.get(basePath, (c) => c.redirect(`${basePath}/`, 308));
  app.all('*', files(parts.build, basePath));
  app.onError((error, c) => {
    journal('error', 'requestFailed', { route: routeOf(c), method: c.req.method, error });
    return c.json({ refusal: { code: 'unavailable' } }, 500);
  });
  return app;
}

/** The pattern of the route that a request came to: `*` for files, and for what isn't there. */
const routeOf = (c: Context): string =>
  matchedRoutes(c).find(({ path }) => !path.endsWith('*'))?.path ?? '*';

const refusals = {
  host: '403 This server is asked for by its address, by localhost, or by a name in ALLOWED_HOSTS.\n',
  origin: '403 Only this server’s own pages may ask this.\n',
} as const;
