import { expect, it } from 'vitest';
import { groupCommit } from '../../../src/server/log/groupCommit.ts';

it('takes together what waits together, and gives each its own result', async () => {
  const groups: number[][] = [];
  const commits = groupCommit<number, number>(async (jobs) => {
    groups.push([...jobs]);
    return jobs.map((job) => job * 10);
  }, 3);
  expect(await Promise.all([1, 2, 3, 4].map(commits.add))).toEqual([10, 20, 30, 40]);
  expect(groups).toEqual([[1, 2, 3], [4]]);
});

it('has one group under way at a time; what comes meanwhile makes the next', async () => {
  let underWay = 0;
  let most = 0;
  const commits = groupCommit<number, number>(async (jobs) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setImmediate(resolve));
    underWay -= 1;
    return jobs;
  }, 100);
  await Promise.all(
    Array.from({ length: 50 }, async (_, at) => {
      for (let turn = 0; turn < at % 7; turn += 1) await new Promise((r) => setImmediate(r));
      expect(await commits.add(at)).toBe(at);
    }),
  );
  await commits.idle();
  expect(most).toBe(1);
});

it('goes on after a group that failed', async () => {
  let failing = true;
  const commits = groupCommit<number, number>(async (jobs) => {
    if (failing) throw new Error('disk full');
    return jobs;
  }, 100);
  const results = await Promise.allSettled([commits.add(1), commits.add(2)]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  failing = false;
  expect(await commits.add(3)).toBe(3);
});
