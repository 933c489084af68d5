interface Waiting<Job, Result> {
  readonly job: Job;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

export interface GroupCommit<Job, Result> {
  readonly add: (job: Job) => Promise<Result>;
  /** Resolves once nothing waits and nothing is under way. */
  readonly idle: () => Promise<void>;
}

/**
 * Has jobs that wait at the same moment carried out together: each commit of a database waits for
 * the disk, and one wait serves them all. One group is under way at a time; what comes meanwhile
 * makes the next.
 *
 * @param commit carries a group out, with a result for each of its jobs in their order; when it
 *   rejects, each job of the group rejects
 * @param most jobs in a group
 */
export function groupCommit<Job, Result>(
  commit: (jobs: readonly Job[]) => Promise<readonly Result[]>,
  most: number,
): GroupCommit<Job, Result> {
  const waiting: Waiting<Job, Result>[] = [];
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    // What arrives with the same turn of the event loop belongs to the group, too.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) {
      const group = waiting.splice(0, most);
      try {
        const results = await commit(group.map(({ job }) => job));
        for (const [at, { resolve, reject }] of group.entries()) {
          const result = results[at];
          if (result === undefined) reject(new Error('The commit left a job without a result'));
          else resolve(result);
        }
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    running = null;
  }

  return {
    add: (job) =>
      new Promise((resolve, reject) => {
        waiting.push({ job, resolve, reject });
        running ??= run();
      }),
    idle: async () => {
      await running;
    },
  };
}
