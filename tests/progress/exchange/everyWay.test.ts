import { array, assert, asyncProperty, constantFrom, nat, record as fields } from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepNote } from '../../../src/progress/customers/notes.ts';
import type { CallNoteRow } from '../../../src/progress/customers/schema.ts';
import type { CallDigest } from '../../../src/progress/record/digest.ts';
import type { CallRow } from '../../../src/progress/calls/moveIn.ts';
import type { RecordStore } from '../../../src/progress/record/port.ts';
import { fakeDatabase } from '../../store/support/fakeDatabase.ts';
import { memoryStorage } from '../../ui/support/memoryStorage.ts';
import { goodCall } from '../../ui/support/sampleCalls.ts';
import { me } from '../support/callsIn.ts';
import { tabOver, type Weather, type Works } from '../support/tab.ts';
import { callRow, device } from './devices.ts';

const step = fields({
  does: constantFrom(
    'finish',
    'rate',
    'note',
    'save',
    'import',
    'importOther',
    'there',
    'takeBack',
  ),
  tab: constantFrom<(0 | 1)[]>(0, 1),
  which: nat(2),
  value: nat(10),
  storage: constantFrom<Works[]>('works', 'works', 'refuses'),
  database: constantFrom<Weather['database'][]>('works', 'works', 'refuses', 'late'),
});
type Step = NonNullable<ReturnType<typeof step.generate>>['value'];

const draftOf = (summary: string) => ({
  disposition: 'keen' as const,
  summary,
  reason: '',
  quote: '',
  day: '2030-01-01',
  time: '',
  nextGoal: '',
});

/** A browser with two tabs, a second device, and what should be kept after all that was done. */
function twoTabsAndADevice() {
  const storage = memoryStorage();
  const weather: Weather = { storage: 'works', database: 'works' };
  const tabs = [tabOver(storage, weather), tabOver(storage, weather)] as const;
  const other = device('other');
  /** By the call's name: the verdict given last, and the note kept last. */
  const verdicts = new Map<string, number | null>();
  const notes = new Map<string, string>();
  const files: string[] = [];
  let there = 0;
  /** What the other device has logged, and what of it came here. */
  const logged = new Set<string>();

  const known = async (tab: 0 | 1) => (await tabs[tab].calls()).map(({ id }) => id);
  const browser = (record: RecordStore) => device(me, record);

  async function note({ tab, which, value }: Step): Promise<void> {
    const { record, calls } = tabs[tab];
    const all = await calls();
    const call = all[which % Math.max(1, all.length)];
    if (!call) return;
    const of = { id: call.id, scenario: 'sample', customer: 'Somebody', endedAt: call.endedAt };
    const keeping = { profile: me, now: Date.now(), zone: 'UTC' };
    const draft = draftOf(`${value} at ${keeping.now}`);
    const keep = record.write(['callNotes', 'followUps', 'gone'], (tx) =>
      keepNote(tx, of, draft, keeping),
    );
    // One that comes late is taken to have failed, and is kept.
    if (weather.database !== 'refuses') notes.set(call.id, draft.summary);
    await keep;
  }

  /** Takes a file in; what it brings is here once that is through, and not before. */
  async function takeIn(tab: 0 | 1, file: string, brings: Iterable<string>): Promise<void> {
    await browser(tabs[tab].record).import(file);
    for (const id of brings) if (!verdicts.has(id)) verdicts.set(id, null);
  }

  async function act(one: Step): Promise<void> {
    const { does, tab, which, value } = one;
    switch (does) {
      case 'finish': {
        const before = new Set(verdicts.keys());
        tabs[tab].progress.getState().finish(goodCall({ seed: value }), 50);
        const id = (await known(tab)).find((name) => !before.has(name));
        expect(id, 'a call that has just ended').toBeDefined();
        verdicts.set(id ?? '', null);
        return;
      }
      case 'rate': {
        const ids = (await known(tab)).toSorted();
        const id = ids[which % Math.max(1, ids.length)];
        if (id === undefined) return;
        tabs[tab].progress.getState().rate(id, value);
        verdicts.set(id, value);
        return;
      }
      case 'note':
        return note(one);
      case 'save':
        files.push(await browser(tabs[tab].record).exported());
        return;
      case 'import': {
        const file = files[which % Math.max(1, files.length)];
        // It was saved here: there is nothing in it that isn't here already.
        if (file !== undefined) await takeIn(tab, file, []);
        return;
      }
      case 'importOther':
        return takeIn(tab, await other.exported(), [...logged]);
      case 'there': {
        const id = `there-${(there += 1)}`;
        await other.put(callRow(id, 'other', Date.now(), null));
        logged.add(id);
        return;
      }
      case 'takeBack': {
        const file = files[which % Math.max(1, files.length)];
        if (file !== undefined) await other.import(file);
      }
    }
  }
  return { weather, act, verdicts, notes, tabs, later: () => tabOver(storage, weather) };
}

type Browser = ReturnType<typeof twoTabsAndADevice>;

async function take(all: Browser, one: Step): Promise<void> {
  Object.assign(all.weather, { storage: one.storage, database: one.database });
  // What is late has been written all the same, and what is refused has not: both are told.
  await all.act(one).catch((error: unknown) => {
    if (one.database === 'works') throw error;
  });
}

/** In the end, with everything working, each call is there once with the last verdict and note. */
async function expectAll({ weather, tabs, verdicts, notes, later }: Browser): Promise<void> {
  Object.assign(weather, { storage: 'works', database: 'works' });
  for (const tab of tabs) await tab.calls();
  const { calls, record } = later();
  const listed = await calls();
  expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
  const found = new Map(listed.map(({ id, rating }) => [id, rating]));
  for (const [id, rating] of verdicts) expect([id, found.get(id)]).toEqual([id, rating]);
  const rows = (await record.all('calls', me)) as readonly CallRow[];
  expect(rows.map(({ id }) => id).toSorted()).toEqual([...found.keys()].toSorted());
  const kept = (await record.all('callNotes', me)) as readonly CallNoteRow[];
  for (const [id, summary] of notes) {
    expect(kept.find((one) => one.id === id)?.summary).toBe(summary);
  }
  const digests = (await record.all('digests', me)) as readonly CallDigest[];
  for (const { id, rating } of digests) expect([id, rating]).toEqual([id, found.get(id)]);
  expect(
    digests
      .map(({ id }) => id)
      .filter((id) => !id.startsWith('there'))
      .toSorted(),
  ).toEqual([...found.keys()].filter((id) => !id.startsWith('there')).toSorted());
}

describe('10 no sequence of log, verdict, edit, export, merge and import, in two tabs, with failing writes,', () => {
  beforeEach(() => {
    let now = 1_700_000_000_000;
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 1000));
  });
  afterEach(() => void vi.restoreAllMocks());

  test('loses or doubles a call, a verdict or a note', async () => {
    await assert(
      asyncProperty(array(step, { minLength: 8, maxLength: 24 }), async (steps) => {
        const { end } = fakeDatabase();
        try {
          const all = twoTabsAndADevice();
          for (const one of steps) await take(all, one);
          await expectAll(all);
        } finally {
          end();
        }
      }),
      { numRuns: 60 },
    );
  });
});
