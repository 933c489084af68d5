import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { type Frame, frameCutter } from './frames.ts';

/** What a network can do to one message. */
const fates = ['lost', 'doubled', 'late', 'cut', 'silent'] as const;
type Fate = (typeof fates)[number];

/** How many of a hundred messages fare so; all others arrive as they were sent. */
const chances: Readonly<Record<Fate, number>> = {
  lost: 5,
  doubled: 10,
  late: 6,
  // With half of a message under way.
  cut: 1,
  // Everything is swallowed, both ways, until somebody gives up.
  silent: 0.3,
};

/** Operations and their answers meet any fate; they are sent again whenever nobody answers. */
const anyFate: readonly Fate[] = fates;
/**
 * TCP gives all that it gives in order, and what it loses it loses with the connection. So what the
 * server tells of is doubled, or cut off.
 */
const asTcp: readonly Fate[] = ['doubled', 'cut', 'silent'];

const isOp = (text: string) => /^42\d+\["op"/.test(text);
const isAck = (text: string) => /^43\d+/.test(text);
const isTold = (text: string) => text.startsWith('42["entries"');

export interface UnrulyProxy {
  readonly port: number;
  readonly happened: Readonly<Record<Fate, number>>;
  /** From now on everything arrives; connections that are silent end. */
  readonly calm: () => void;
  readonly close: () => Promise<void>;
}

/**
 * A network on which WebSocket messages are lost, doubled, overtaken and cut in two: a proxy on
 * 127.0.0.1 before a server.
 *
 * @param target port of the server
 * @param draw gives numbers in [0, 1), of which all fates are made
 */
export async function unrulyProxy(target: number, draw: () => number): Promise<UnrulyProxy> {
  const happened = { lost: 0, doubled: 0, late: 0, cut: 0, silent: 0 };
  const open = new Set<{ readonly end: () => void; readonly isSilent: () => boolean }>();
  let unruly = true;

  function fateOf(text: string): Fate | null {
    const possible = isOp(text) || isAck(text) ? anyFate : isTold(text) ? asTcp : [];
    if (!unruly) return null;
    let left = draw() * 100;
    for (const fate of possible) {
      left -= chances[fate];
      if (left < 0) {
        happened[fate] += 1;
        return fate;
      }
    }
    return null;
  }

  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    let silent = false;
    const end = () => {
      client.destroy();
      upstream.destroy();
      open.delete(one);
    };
    const one = { end, isSilent: () => silent };
    open.add(one);

    /** Passes on what comes on one side. */
    function carry(from: Socket, to: Socket): void {
      const cut = frameCutter();
      const late: Frame[] = [];
      const pass = (frame: Frame) => to.write(frame.bytes);
      function take(frame: Frame): void {
        const fate = fateOf(frame.text);
        if (fate === 'cut') {
          to.write(frame.bytes.subarray(0, frame.bytes.length / 2), end);
        } else if (fate === 'silent') {
          silent = true;
        } else if (fate === 'late') {
          late.push(frame);
        } else if (fate !== 'lost') {
          pass(frame);
          if (fate === 'doubled') pass(frame);
          // Behind the one that has overtaken it.
          for (const overtaken of late.splice(0)) pass(overtaken);
        }
      }
      from.on('data', (piece) => {
        for (const frame of cut(piece)) if (!silent) take(frame);
      });
      from.on('error', end);
      from.on('close', end);
    }
    carry(client, upstream);
    carry(upstream, client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    happened,
    calm: () => {
      unruly = false;
      for (const one of open) if (one.isSilent()) one.end();
    },
    close: () =>
      new Promise((resolve) => {
        for (const one of open) one.end();
        server.close(() => resolve());
      }),
  };
}
