import { expect, it } from 'vitest';
import { throughUnrulyNetwork } from './unruly/unrulyClass.ts';

/** A class of thirty, also with PostgreSQL, is in tests/long/unruly.test.ts. */
it('takes every operation once, and tells everybody all, over sockets that lose, double and swap', async () => {
  const { acked, happened } = await throughUnrulyNetwork({
    database: ':memory:',
    clients: 4,
    each: 20,
    seed: 1,
  });
  expect(acked).toBeGreaterThan(0);
  for (const fate of ['lost', 'doubled', 'late'] as const)
    expect(happened[fate]).toBeGreaterThan(0);
});
