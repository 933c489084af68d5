import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the server's parts tell of their work. */
export interface Meter {
  /** An operation was answered: its type, and `ok`, `again` or the refusal's code. */
  readonly operation: (type: string, result: string) => void;
  /** A room's log has taken entries, after so many seconds. */
  readonly appended: (seconds: number) => void;
  /** A request was answered by the route with this pattern. */
  readonly request: (route: string, status: number) => void;
}

/** What is counted when somebody asks. */
export interface Census {
  readonly rooms: number;
  readonly seats: number;
}

export interface Metrics extends Meter {
  /** All of them in Prometheus' text format, and its media type. */
  readonly exposed: () => Promise<{ readonly text: string; readonly type: string }>;
}

/** Half a millisecond is a quiet SQLite, a second a database in trouble. */
const appendBuckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/**
 * The server's metrics, with Node's own (event loop lag, memory, garbage collection). Labels are
 * types and codes from fixed lists: nothing that somebody sends makes a new one.
 *
 * @param census asked with each look; what the hub has open in this process
 */
export function createMetrics(census: () => Census): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const operations = new Counter({
    name: 'pickup_operations_total',
    help: 'Operations answered, by type and result',
    labelNames: ['type', 'result'],
    registers,
  });
  const requests = new Counter({
    name: 'pickup_http_requests_total',
    help: 'Requests answered, by route and status',
    labelNames: ['route', 'status'],
    registers,
  });
  const append = new Histogram({
    name: 'pickup_append_seconds',
    help: 'Time until entries stood in a log',
    buckets: appendBuckets,
    registers,
  });
  const gauge = (name: string, help: string, count: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(count());
      },
    });
  gauge('pickup_rooms_open', 'Rooms in memory of this process', () => census().rooms);
  gauge('pickup_seats_connected', 'Seats connected to this process', () => census().seats);
  return {
    operation: (type, result) => operations.inc({ type, result }),
    appended: (seconds) => append.observe(seconds),
    request: (route, status) => requests.inc({ route, status }),
    exposed: async () => ({ text: await registry.metrics(), type: registry.contentType }),
  };
}
