import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/**
 * Whose request it is, as an address to count by: what the proxies in front wrote down, so many of
 * them as are trusted, else who is connected. Of IPv6 the first 64 bits, which one household has.
 *
 * @param trustProxy how many proxies stand before the server, from 0
 */
export function addressOf(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  trustProxy: number,
): string {
  const connected = socket.remoteAddress ?? 'unknown';
  if (trustProxy === 0) return counted(connected);
  // Each proxy adds whom it heard from at the right; what stands left of that anybody can write.
  const written = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const claimed = written.map((one) => one.trim()).at(-trustProxy) ?? '';
  return counted(isIP(claimed) === 0 ? connected : claimed);
}

function counted(address: string): string {
  const v4 = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIP(v4) !== 6) return v4;
  // A URL writes an address in its shortest form, of which eight parts are easily made.
  const short = new URL(`http://[${v4.replace(/%.*$/, '')}]`).hostname.slice(1, -1);
  const halves = short.split('::').map((half) => half.split(':').filter((part) => part !== ''));
  const [head, tail] = [halves[0] ?? [], halves[1]];
  const zeros = Array<string>(tail === undefined ? 0 : 8 - head.length - tail.length).fill('0');
  return [...head, ...zeros, ...(tail ?? [])].slice(0, 4).join(':');
}
