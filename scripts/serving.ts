/** Where `npm start` listens unless told otherwise; kept, because saved calls belong to an address. */
const usualPort = 4173;

/** Where the build is served, and to requests for whom. */
export interface Serving {
  readonly host: string;
  readonly port: number;
  /** Whether another free port won't do. */
  readonly strictPort: boolean;
  /** Names by which the server may be asked for, besides addresses, `localhost` and `HOST`. */
  readonly allowedHosts: string[];
}

/**
 * What the environment says of the server: `HOST`, `PORT`, and `ALLOWED_HOSTS`, names divided by
 * commas. A server that answers to any name can be read by any page whose name is made to point at it
 * (DNS rebinding).
 *
 * @throws Error where the port is none
 */
export function servingFrom(env: Readonly<Record<string, string | undefined>>): Serving {
  const host = env['HOST'] || '127.0.0.1';
  const wanted = env['PORT'] || undefined;
  const port = wanted === undefined ? usualPort : Number(wanted);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT must be a whole number from 0 to 65535, not "${wanted}".`);
  }
  const names = (env['ALLOWED_HOSTS'] ?? '').split(',').map((name) => name.trim().toLowerCase());
  return {
    host,
    port,
    // Without PORT the next free port after the usual one will do.
    strictPort: wanted !== undefined,
    allowedHosts: names.filter((name) => name !== ''),
  };
}
