import { array, assert, asyncProperty, constantFrom, nat, record as fields } from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PastCall } from '../../../src/progress/history.ts';
import { fakeDatabase } from '../../store/support/fakeDatabase.ts';
import { memoryStorage } from '../../ui/support/memoryStorage.ts';
import { goodCall } from '../../ui/support/sampleCalls.ts';
import { me } from '../support/callsIn.ts';
import { tabOver, type Weather, type Works } from '../support/tab.ts';

/** Two tabs on one browser, and what should have come of all that was done in them. */
function twoTabs() {
  const storage = memoryStorage();
  const weather: Weather = { storage: 'works', database: 'works' };
  const tabs = [tabOver(storage, weather), tabOver(storage, weather)] as const;
  /** The verdict given last, by the call's seed. */
  const verdicts = new Map<number, PastCall['rating']>();
  return {
    weather,
    verdicts,
    look: async () => (await Promise.all(tabs.map((tab) => tab.calls()))).flat(),
    finish(tab: 0 | 1) {
      tabs[tab].progress.getState().finish(goodCall({ seed: verdicts.size }), 50);
      verdicts.set(verdicts.size, null);
    },
    async rate(tab: 0 | 1, which: number, rating: number) {
      const calls = await tabs[tab].calls();
      const call = calls[which % Math.max(1, calls.length)];
      if (!call) return;
      tabs[tab].progress.getState().rate(call.id, rating);
      verdicts.set(call.transcript.seed, rating);
    },
    later: () => tabOver(storage, weather),
  };
}

type Tabs = ReturnType<typeof twoTabs>;

const step = fields({
  does: constantFrom('finish', 'rate', 'rate', 'look'),
  tab: constantFrom<(0 | 1)[]>(0, 1),
  which: nat(5),
  rating: nat(10),
  storage: constantFrom<Works[]>('works', 'refuses'),
  database: constantFrom<Weather['database'][]>('works', 'refuses', 'late'),
});

async function take(tabs: Tabs, one: Step) {
  Object.assign(tabs.weather, { storage: one.storage, database: one.database });
  if (one.does === 'finish') tabs.finish(one.tab);
  if (one.does === 'rate') await tabs.rate(one.tab, one.which, one.rating);
  // Whatever fails, every call that was finished is to be seen in one of the tabs.
  const seen = new Set((await tabs.look()).map(({ transcript }) => transcript.seed));
  expect(seen.size).toBe(tabs.verdicts.size);
}

interface Step {
  readonly does: string;
  readonly tab: 0 | 1;
  readonly which: number;
  readonly rating: number;
  readonly storage: Works;
  readonly database: Weather['database'];
}

const bySeed = (a: readonly [number, unknown], b: readonly [number, unknown]) => a[0] - b[0];

async function expectAll(tabs: Tabs): Promise<void> {
  Object.assign(tabs.weather, { storage: 'works', database: 'works' });
  // Each tab moves in what it still holds.
  await tabs.look();
  const { calls, record } = tabs.later();
  const kept = await calls();
  const found = kept.map(({ transcript, rating }) => [transcript.seed, rating] as const);
  expect([...found].sort(bySeed)).toEqual([...tabs.verdicts].sort(bySeed));
  const digests = (await record.all('digests', me)) as { seed: number; rating: unknown }[];
  const counted = digests.map(({ seed, rating }) => [seed, rating] as const);
  expect([...counted].sort(bySeed)).toEqual([...tabs.verdicts].sort(bySeed));
}

const usual: Step = {
  does: 'look',
  tab: 0,
  which: 0,
  rating: 0,
  storage: 'works',
  database: 'works',
};

describe('no sequence of finishing and rating, in two tabs, with failing writes,', () => {
  beforeEach(() => {
    let now = 1_700_000_000_000;
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 1000));
  });
  afterEach(() => void vi.restoreAllMocks());

  test('loses or doubles a call, or a verdict', async () => {
    await assert(
      asyncProperty(array(step, { maxLength: 16 }), async (steps) => {
        const { end } = fakeDatabase();
        const tabs = twoTabs();
        for (const one of steps) await take(tabs, one);
        await expectAll(tabs);
        end();
      }),
      {
        numRuns: 80,
        examples: [
          // A call that one tab still holds, already in the database and rated by the other.
          [
            [
              { ...usual, does: 'finish', storage: 'refuses', database: 'late' },
              { ...usual, does: 'rate', tab: 1, rating: 7, database: 'works' },
            ],
          ],
          // A verdict that one tab still holds, given before the other's.
          [
            [
              { ...usual, does: 'finish' },
              { ...usual, does: 'rate', rating: 3, storage: 'refuses', database: 'refuses' },
              { ...usual, does: 'rate', tab: 1, rating: 8, database: 'refuses' },
            ],
          ],
          // A verdict that waits, on a call that only the other tab still holds.
          [
            [
              { ...usual, does: 'finish', tab: 1, storage: 'refuses', database: 'refuses' },
              { ...usual, does: 'rate', tab: 1, database: 'refuses' },
            ],
          ],
          // A verdict that one tab still holds and that is in, and the other's that waits at its place.
          [
            [
              { ...usual, does: 'finish' },
              { ...usual, does: 'rate', storage: 'refuses', database: 'late' },
              { ...usual, does: 'rate', tab: 1, rating: 1, database: 'refuses' },
              { ...usual, does: 'finish' },
            ],
          ],
        ],
      },
    );
  });
});
