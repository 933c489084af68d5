/**
 * What a line of the journal may hold besides its time: words of the program's own and numbers. What
 * people write, who they are, keys, codes and addresses have no field here.
 */
export interface Facts {
  /** The pattern of a route, `/api/rooms/:room`; never the path that was asked for. */
  readonly route?: string;
  readonly method?: string;
  /** A part of the program. */
  readonly part?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly count?: number;
  readonly signal?: string;
  readonly port?: number;
  readonly database?: 'sqlite' | 'postgres';
  readonly error?: unknown;
}

export type Level = 'info' | 'warn' | 'error';

/** Writes down what happened. */
export type Journal = (level: Level, event: string, facts?: Facts) => void;

/**
 * A journal of JSON lines: `{"at":"…","level":"info","event":"listening","port":4173}`.
 *
 * @param write takes a line with its end
 */
export function journalTo(
  write: (line: string) => void,
  now: () => Date = () => new Date(),
): Journal {
  return (level, event, { error, ...facts } = {}) => {
    const fault = error === undefined ? {} : { error: bareError(error) };
    write(`${JSON.stringify({ at: now().toISOString(), level, event, ...facts, ...fault })}\n`);
  };
}

/** An error without its message, which may quote what somebody sent, or where a database lies. */
function bareError(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const code: unknown = 'code' in error ? error.code : undefined;
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    at: stack.slice(0, 8).map((line) => line.trim()),
  };
}
