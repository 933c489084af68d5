import { isIP } from 'node:net';

/** What is asked of a request before anything else: by which name it comes, and from whose page. */
export interface Asked {
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
}

/** Why a request is refused; `null`: it isn't. */
export type HostFault = 'host' | 'origin' | null;

/** Judges the headers `Host` and `Origin` of a request or a handshake. */
export type HostJudge = (asked: Asked) => HostFault;

/**
 * Lets through who asks for an address, for `localhost` or for one of the names given, and from no
 * other page than one of this server: a server that answers to any name can be read by any page whose
 * name is made to point at it (DNS rebinding), and a socket has no other protection from a stranger's
 * page. Who sends no `Origin` is no page.
 *
 * @param allowed names in lower case; one that begins with a dot stands for all below it, too
 */
export function hostJudge(allowed: readonly string[]): HostJudge {
  return ({ host = '', origin }) => {
    const asked = hostAt('http:', host);
    if (asked === null || !mayBeAskedFor(asked.hostname, allowed)) return 'host';
    if (origin === undefined) return null;
    const [, protocol = '', name = ''] = /^(https?:)\/\/(.+)$/.exec(origin) ?? [];
    const page = hostAt(protocol, name);
    // Behind a proxy that ends TLS the page's scheme isn't ours; a scheme's own port may be left out.
    return page !== null && page.host === hostAt(protocol, host)?.host ? null : 'origin';
  };
}

/** A name or address, perhaps with a port, under a scheme; `null` where it is anything else. */
function hostAt(protocol: string, written: string): URL | null {
  if (!/^([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i.test(written)) return null;
  const url = `${protocol}//${written}`;
  return URL.canParse(url) ? new URL(url) : null;
}

function mayBeAskedFor(hostname: string, allowed: readonly string[]): boolean {
  if (isIP(hostname) !== 0 || hostname.startsWith('[')) return true;
  if (hostname === 'localhost' || hostname.endsWith('.localhost')) return true;
  return allowed.some((one) =>
    one.startsWith('.') ? hostname === one.slice(1) || hostname.endsWith(one) : hostname === one,
  );
}
