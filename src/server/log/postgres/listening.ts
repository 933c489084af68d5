import { Client } from 'pg';
import type { Heard } from '../roomLog.ts';
import { channel, heardIn } from './news.ts';

/** How long it is waited before the next attempt to connect, ms: a little longer each time. */
const firstWait = 200;
const longestWait = 5000;

export interface Listening {
  readonly listen: (listener: (heard: Heard) => void) => () => void;
  readonly close: () => Promise<void>;
}

/**
 * Listens on a connection of its own to what processes tell each other. A connection that is lost
 * is made again, and everybody is told that something may have been missed.
 *
 * @param self this process's name among those that tell
 * @throws when the first connection can't be made
 */
export async function startListening(url: string, self: string): Promise<Listening> {
  const listeners = new Set<(heard: Heard) => void>();
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let wait = firstWait;
  let client = await connect();

  function tell(heard: Heard): void {
    for (const listener of listeners) listener(heard);
  }

  async function connect(): Promise<Client> {
    const next = new Client({ connectionString: url, keepAlive: true });
    let lost = false;
    const onLost = () => {
      // Both events come where a server dies; one of them is enough.
      if (lost || closed) return;
      lost = true;
      void next.end().catch(() => {});
      again();
    };
    next.on('notification', ({ payload }) => {
      for (const heard of heardIn(payload ?? '', self)) tell(heard);
    });
    next.on('error', onLost);
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
    } catch (error) {
      lost = true;
      await next.end().catch(() => {});
      throw error;
    }
    next.on('end', onLost);
    return next;
  }

  function again(): void {
    if (closed) return;
    timer = setTimeout(() => void reconnect(), wait);
    wait = Math.min(longestWait, wait * 2);
  }

  async function reconnect(): Promise<void> {
    try {
      client = await connect();
    } catch {
      again();
      return;
    }
    wait = firstWait;
    tell({ is: 'missed' });
  }

  return {
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await client.end().catch(() => {});
    },
  };
}
