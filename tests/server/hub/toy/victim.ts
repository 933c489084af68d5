import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./serve.ts', import.meta.url));

/** A server process that can be killed. */
export interface Victim {
  readonly port: number;
  /** Resolves when it listens. */
  readonly start: () => Promise<void>;
  /** Memory that it takes, bytes; rejects when it has ended by itself. */
  readonly memory: () => Promise<number>;
  /** `kill -9`: nothing is told, nothing is written any more. */
  readonly kill: () => Promise<void>;
}

/** @param flags of `serve.ts` */
export function victim(database: string, port: number, ...flags: readonly string[]): Victim {
  let child: ChildProcess | null = null;
  let said = '';
  const heard = new Set<() => void>();

  /** The first of what the process says that fits, from now on. */
  const told = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      said = '';
      const one = () => {
        const [, found] = pattern.exec(said) ?? [];
        if (found === undefined && child?.exitCode === null) return;
        heard.delete(one);
        if (found === undefined) reject(new Error(`The server ended: ${said}`));
        else resolve(found);
      };
      heard.add(one);
      one();
    });

  return {
    port,
    start: async () => {
      const next = spawn(
        process.execPath,
        ['--import', 'tsx', program, database, `${port}`, ...flags],
        { stdio: ['pipe', 'pipe', 'pipe'] },
      );
      child = next;
      const hear = (chunk?: Buffer) => {
        said += chunk?.toString('utf8') ?? '';
        for (const one of heard) one();
      };
      next.stdout.on('data', hear);
      next.stderr.on('data', hear);
      next.once('exit', () => hear());
      await told(/ready on (\d+)/u);
    },
    memory: async () => {
      const answer = told(/memory (\d+)/u);
      child?.stdin?.write('\n');
      return Number(await answer);
    },
    kill: () =>
      new Promise((resolve) => {
        if (child === null || child.exitCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}
