import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { CheckCache } from './checkCache.ts';
import type { CheckRequest, FileReport } from './checkFile.ts';

/** Works one file out. */
type CheckOne = (request: CheckRequest) => Promise<FileReport>;

/** Works a file out in a process of its own, started as this one was. */
export const inProcess: CheckOne = (request) =>
  new Promise((done, fail) => {
    const child = fork(fileURLToPath(new URL('./checkProcess.ts', import.meta.url)));
    child.once('message', (report) => done(report as FileReport));
    child.once('error', fail);
    child.once('exit', () => fail(new Error(`the check of ${request.path} came to no end`)));
    child.send(request);
  });

/**
 * Works files out side by side, one for each processor at a time, those apart that the cache knows.
 *
 * @param checkOne works one file out
 * @returns a function that gives the reports of files in their order
 */
export function checkInParallel(
  cache: CheckCache,
  checkOne: CheckOne = inProcess,
  atOnce = availableParallelism(),
) {
  return async (root: string, paths: readonly string[]): Promise<readonly FileReport[]> => {
    const reports: FileReport[] = [];
    const waiting = [...paths.entries()];
    async function work(): Promise<void> {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [nth, path] = next;
        const known = cache.find(root, path);
        const report = known ?? (await checkOne({ root, path }));
        if (!known) cache.keep(root, path, report);
        reports[nth] = report;
      }
    }
    await Promise.all(Array.from({ length: Math.min(atOnce, paths.length) }, work));
    return reports;
  };
}
