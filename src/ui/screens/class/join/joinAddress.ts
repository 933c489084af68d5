import type { About } from '../../../../protocol/http.ts';

/** Names under which a computer finds itself and nobody else does. */
const ownNames = /^(?:localhost|127(?:\.\d+){3}|\[::1\]|.*\.localhost)$/u;

/** Where phones find this classroom. */
export interface JoinAddress {
  /** Of the page with the field for the code, as it is typed. */
  readonly page: string;
  /** The same with the code in it, for the QR. */
  readonly link: string;
  /** Only this computer finds it: the server isn't open to the network. */
  readonly onlyHere: boolean;
}

/**
 * The address by which phones come in: that of this page, or, where only this computer knows it by
 * that, the server's in the LAN.
 *
 * @param lan the server's addresses in the LAN, as `/api/about` has them; the first is taken
 */
export function joinAddress(
  code: string,
  { origin, hostname, pathname }: Pick<Location, 'origin' | 'hostname' | 'pathname'>,
  lan: About['lan'],
): JoinAddress {
  const isOwn = ownNames.test(hostname);
  const [first] = lan;
  const home = `${isOwn && first !== undefined ? first.replace(/\/$/u, '') : origin}${pathname}`;
  const page = `${home}#/class`;
  return { page, link: `${page}?code=${code}`, onlyHere: isOwn && first === undefined };
}
