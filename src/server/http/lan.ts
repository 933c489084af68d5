import { networkInterfaces } from 'node:os';

/** What a machine has besides its cards: other machines and tunnels, which no phone reaches. */
const virtual =
  /^(docker|br-|veth|virbr|vbox|vmnet|vEthernet|utun|tun|tap|wg|zt|tailscale|awdl|llw)/i;

/**
 * The addresses under which others in the LAN find a server of this machine, the likeliest first.
 *
 * @param host what it listens on: one address, or all (`0.0.0.0`, `::`)
 */
export function lanAddresses(
  host: string,
  interfaces: ReturnType<typeof networkInterfaces> = networkInterfaces(),
): readonly string[] {
  const all = Object.entries(interfaces).flatMap(([name, addresses]) =>
    (addresses ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ name, address })),
  );
  const seen = all
    .filter(({ address }) => !address.startsWith('169.254.'))
    .toSorted((a, b) => Number(virtual.test(a.name)) - Number(virtual.test(b.name)))
    .map(({ address }) => address);
  if (host === '0.0.0.0' || host === '::') return seen;
  return seen.filter((address) => address === host);
}
