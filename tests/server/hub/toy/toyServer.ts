import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { socketPath } from '../../../../src/protocol/envelopes.ts';
import { createHub } from '../../../../src/server/hub/hub.ts';
import { hashOfKey, newKey } from '../../../../src/server/hub/keys.ts';
import { type Clock, wallClock } from '../../../../src/server/hub/ports.ts';
import { attachTransport } from '../../../../src/server/hub/socket/transport.ts';
import type { RoomLog } from '../../../../src/server/log/roomLog.ts';
import { quietMeter } from './quietMeter.ts';
import { readToyEnvelope, toyRules } from './toyRules.ts';

/** A server of toy rooms on 127.0.0.1, with everything but the rules as in earnest. */
export async function startToyServer(log: RoomLog, port = 0, clock: Clock = wallClock) {
  const meter = quietMeter();
  const hub = createHub({ log, rules: toyRules, clock, meter });
  const server = createServer((_, response) => response.end('toy'));
  const transport = attachTransport({
    server,
    path: socketPath,
    hub,
    log,
    clock,
    meter,
    readEnvelope: readToyEnvelope,
    admits: ({ headers }) => headers.origin !== 'http://elsewhere.example',
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    hub,
    meter,
    transport,
    close: async () => {
      hub.close();
      await transport.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export interface ToyClass {
  readonly room: string;
  readonly trainer: string;
  readonly projector: string;
  /** Keys of the seats `s0`, `s1` … */
  readonly seats: readonly string[];
}

/** Opens a toy room and gives its keys. */
export async function openToyClass(log: RoomLog, seats: number, room = 'room1'): Promise<ToyClass> {
  await log.openRoom({
    room,
    code: room,
    openedAt: Date.now(),
    deleteAt: 8e15,
    openedBy: room,
    entries: [],
  });
  const give = async (role: 'trainer' | 'projector' | 'seat', holder: string | null) => {
    const key = newKey();
    await log.addKey({ hash: hashOfKey(key), room, role, holder }, Date.now());
    return key;
  };
  const seatKeys: string[] = [];
  for (let at = 0; at < seats; at += 1) seatKeys.push(await give('seat', `s${at}`));
  return {
    room,
    trainer: await give('trainer', 't1'),
    projector: await give('projector', null),
    seats: seatKeys,
  };
}
