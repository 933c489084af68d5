import { describe, expect, test, vi } from 'vitest';
import { forgetCalls, forgetRecord } from '../../../src/progress/calls/forget.ts';
import { createProgress } from '../../../src/progress/progress.ts';
import { scoreCall } from '../../../src/core/scoring/score.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import { goldensOf } from '../../golden/goldens.ts';
import { beginnersCall, goodCall } from '../../ui/support/sampleCalls.ts';
import { memoryStorage } from '../../ui/support/memoryStorage.ts';
import { callsIn, me } from '../support/callsIn.ts';

const open = (kept: Readonly<Record<string, unknown>> = {}) => {
  const storage = memoryStorage(kept);
  return { storage, record: memoryRecord(), progress: createProgress(() => storage, 'zh') };
};

const [old] = goldensOf(1);
const ofFuture = {
  id: 'later',
  endedAt: 9,
  rating: 4,
  transcript: { ...goodCall(), format: 900 },
};
const damaged = {
  id: 'bent',
  endedAt: 8,
  rating: 'skipped',
  transcript: { ...goodCall(), seed: 'x' },
};

describe('past calls', () => {
  test('are named and dated, and keep the trainee’s own verdict, in the digest, too', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-22T04:00:00Z'), toFake: ['Date'] });
    const { storage, record, progress } = open();
    progress.getState().finish(goodCall({ seed: 1 }), 88);
    vi.setSystemTime(new Date('2026-11-22T05:00:00Z'));
    progress.getState().finish(goodCall({ seed: 2 }), 70);
    const [newer, older] = (await callsIn(progress, record)).calls;
    expect([newer!.transcript.seed, older!.transcript.seed]).toEqual([2, 1]);
    expect(newer!.id).not.toBe(older!.id);
    progress.getState().rate(older!.id, 7);
    progress.getState().rate(newer!.id, 'skipped');
    vi.useRealTimers();
    const { calls } = await callsIn(
      createProgress(() => storage, 'en'),
      record,
    );
    expect(calls.map(({ rating }) => rating)).toEqual(['skipped', 7]);
    expect(calls.map(({ id }) => id)).toEqual([newer!.id, older!.id]);
    expect(older!.endedAt).toBe(Date.parse('2026-11-22T04:00:00Z'));
    expect(await record.get('digests', me, older!.id)).toMatchObject({ rating: 7, seed: 1 });
  });

  test('no number of them is too many', async () => {
    const { progress, record } = open();
    for (let seed = 0; seed < 61; seed++) progress.getState().finish(goodCall({ seed }), 50);
    const { calls } = await callsIn(progress, record);
    expect(new Set(calls.map(({ transcript }) => transcript.seed)).size).toBe(61);
    expect(await record.count('digests', me)).toBe(61);
  });

  test('kept before they were named are read, and keep their names when others come', async () => {
    const kept = { history: [goodCall({ seed: 8 }), goodCall({ seed: 7 })] };
    const { record, progress } = open(kept);
    const { calls } = await callsIn(progress, record);
    expect(
      calls.map(({ endedAt, rating, transcript }) => [endedAt, rating, transcript.seed]),
    ).toEqual([
      [null, null, 8],
      [null, null, 7],
    ]);
    progress.getState().finish(goodCall({ seed: 9 }), 50);
    expect((await callsIn(progress, record)).calls.slice(1)).toEqual(calls);
    // The same list in another browser gives the same names.
    expect((await callsIn(open(kept).progress)).calls).toEqual(calls);
  });

  test('a verdict or date that makes no sense takes no call with it', async () => {
    const sound = { id: 'a', endedAt: 5, rating: 3, transcript: goodCall() };
    const { progress } = open({
      history: [{ ...sound, rating: 11, endedAt: 'now' }, { ...sound, id: 7, endedAt: 6 }, sound],
    });
    expect((await callsIn(progress)).calls).toEqual([
      { ...sound, id: expect.stringMatching(/^old-002-/) as string, endedAt: 6, pauses: 0 },
      { ...sound, pauses: 0 },
      // Of two of one name the newer one gets another.
      {
        ...sound,
        id: expect.stringMatching(/^a~3-/) as string,
        rating: null,
        endedAt: null,
        pauses: 0,
      },
    ]);
  });

  test('9.25 two calls of one name are two calls', async () => {
    const row = (rating: number) => ({ id: 'a', endedAt: 5, rating, transcript: goodCall() });
    const { progress } = open({ history: [row(1), row(2), row(3)] });
    const { calls } = await callsIn(progress);
    expect(new Set(calls.map(({ rating }) => rating))).toEqual(new Set([1, 2, 3]));
    expect(new Set(calls.map(({ id }) => id)).size).toBe(3);
  });

  test('an old one opens, is rated, and stays as it was written', async () => {
    const { record, progress } = open({ history: [old!.transcript] });
    const [past] = (await callsIn(progress, record)).calls;
    expect(past).toMatchObject({ transcript: { format: 2, rubric: 1 } });
    expect(scoreCall(past!.transcript)).toMatchObject(old!.scorecard);
    progress.getState().rate(past!.id, 5);
    expect((await callsIn(progress, record)).calls).toEqual([{ ...past!, rating: 5 }]);
    expect(await record.get('calls', me, past!.id)).toMatchObject({ transcript: old!.transcript });
  });

  test('what can’t be read is named, kept as it is, and told of', async () => {
    const { storage, record, progress } = open({
      history: [ofFuture, goodCall(), damaged, 'x', { format: 0 }],
    });
    const { calls, unreadable } = await callsIn(progress, record);
    expect(calls).toHaveLength(1);
    expect(progress.getState().problems).toEqual([]);
    const found = [
      { id: 'bent', why: { problem: 'damaged', where: 'seed', found: '"x"' }, found: damaged },
      { id: 'later', why: { problem: 'newer', format: 900 }, found: ofFuture },
      { id: expect.stringMatching(/^calls old-002/) as string, found: 'x' },
      { id: expect.stringMatching(/^old-001/) as string, found: { format: 0 } },
    ];
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect([...unreadable].sort(byId)).toMatchObject([found[0], found[2], found[1], found[3]]);
    progress.getState().rate(calls[0]!.id, 7);
    progress.getState().finish(goodCall({ seed: 5 }), 50);
    const later = await callsIn(
      createProgress(() => storage, 'zh'),
      record,
    );
    expect(later.calls.map(({ rating }) => rating)).toEqual([null, 7]);
    expect(later.unreadable).toHaveLength(4);
  });

  test('one that this version can read comes back from where an earlier one put it', async () => {
    const { record, progress } = open({ history: [{ ...damaged, id: 'bent' }] });
    await callsIn(progress, record);
    const [aside] = (await record.all('aside', me)) as { found: object; id: string }[];
    const mended = { ...aside!.found, transcript: goodCall() };
    await record.put('aside', { ...aside!, profile: me, changedAt: 1, found: mended } as never);
    const { calls, unreadable } = await callsIn(progress, record);
    expect(calls.map(({ id }) => id)).toEqual(['bent']);
    expect(unreadable).toEqual([]);
    expect(await record.count('aside', me)).toBe(0);
  });

  test('what waits and is damaged is put aside once, and said', async () => {
    const { storage, record, progress } = open();
    storage.setItem('pickup.ended.x', '{');
    await callsIn(progress, record);
    expect(progress.getState().problems).toEqual([{ kind: 'damaged', what: 'history' }]);
    expect(progress.waiting.isEmpty()).toBe(true);
    const later = createProgress(() => storage, 'en');
    await callsIn(later, record);
    expect(later.getState().problems).toEqual([]);
    expect(storage.getItem('pickup.ended.x.aside')).toBe('{');
    expect(storage.length).toBe(1);
  });

  test('a list that is none is put aside, and said', async () => {
    const { storage, progress } = open({ history: 7 });
    expect((await callsIn(progress)).calls).toEqual([]);
    expect(progress.getState().problems).toEqual([{ kind: 'damaged', what: 'history' }]);
    expect(storage.getItem('pickup.history.aside')).toBe('{"format":1,"value":7}');
  });
});

describe('calls under way of another format', () => {
  test('one of a newer version is said to be one, and put aside', async () => {
    const call = { transcript: { ...goodCall(), format: 900 }, thinkingMs: 0 };
    const { storage, progress } = open({ 'call.sample': call });
    expect(await progress.calls.load('sample')).toBeNull();
    expect(progress.getState().problems).toEqual([{ kind: 'newer', what: 'call' }]);
    expect(storage.getItem('pickup.call.sample.aside')).toContain('"format":900');
  });

  test('an old one is read', async () => {
    const call = { transcript: old!.transcript, thinkingMs: 300 };
    const { id } = old!.transcript['scenario'] as { id: string };
    const { progress } = open({ [`call.${id}`]: call });
    expect(await progress.calls.load(id)).toMatchObject({
      transcript: { format: 2 },
      thinkingMs: 300,
    });
  });
});

describe('what the database refuses', () => {
  const refusing = () => {
    const record = memoryRecord();
    const failing = { ...record, write: () => Promise.reject(new Error('refused')) };
    return { record, failing };
  };

  test('waits in the storage, is listed all the same, said once, and moved in later', async () => {
    const { storage, progress } = open();
    const { record, failing } = refusing();
    progress.getState().finish(goodCall(), 50);
    const [call] = (await callsIn(progress, failing)).calls;
    progress.getState().rate(call!.id, 4);
    expect((await callsIn(progress, failing)).calls).toMatchObject([{ id: call!.id, rating: 4 }]);
    expect(progress.getState().problems).toEqual([{ kind: 'refused', what: 'record' }]);
    const later = createProgress(() => storage, 'en');
    const lasting = { ...record, lasts: true };
    expect((await callsIn(later, lasting)).calls).toMatchObject([{ id: call!.id, rating: 4 }]);
    expect(later.waiting.isEmpty()).toBe(true);
    expect(
      (
        await callsIn(
          createProgress(() => storage, 'en'),
          lasting,
        )
      ).calls,
    ).toHaveLength(1);
  });

  test('a browser without a database keeps its calls in the storage', async () => {
    const { storage, record, progress } = open();
    progress.getState().finish(goodCall(), 50);
    progress.getState().finish(beginnersCall(), 20);
    const { calls } = await callsIn(progress, record);
    expect(calls).toHaveLength(2);
    progress.getState().rate(calls[0]!.id, 4);
    expect((await callsIn(progress, record)).calls).toMatchObject([{ rating: 4 }, {}]);
    expect(progress.waiting.isEmpty()).toBe(true);
    const later = await callsIn(
      createProgress(() => storage, 'en'),
      memoryRecord(),
    );
    expect(new Set(later.calls.map(({ id }) => id))).toEqual(new Set(calls.map(({ id }) => id)));
    expect(new Set(later.calls.map(({ rating }) => rating))).toEqual(new Set([4, null]));
  });
});

describe('forgetting', () => {
  test('the calls: also those aside and waiting, with their digests; all else stays', async () => {
    const { storage, record, progress } = open({ history: [goodCall(), damaged] });
    await callsIn(progress, record);
    await record.put('plans', { id: 'a', profile: me, changedAt: 1 });
    progress.getState().finish(goodCall(), 50);
    progress.getState().clearHistory();
    await forgetCalls(record, me);
    const later = await callsIn(
      createProgress(() => storage, 'en'),
      record,
    );
    expect(later).toEqual({ calls: [], unreadable: [] });
    expect(await record.count('digests', me)).toBe(0);
    expect(await record.count('plans', me)).toBe(1);
    expect(progress.getState().records['sample']?.best).toBe(50);
  });

  test('everything: nobody else’s, and what is made here goes with the only trainee', async () => {
    const { record } = open();
    const scenario = { id: 'own:a', profile: '', changedAt: 1 };
    const fill = async () => {
      for (const profile of [me, 'you']) {
        await record.put('plans', { id: 'a', profile, changedAt: 1 });
      }
      await record.put('scenarios', scenario);
    };
    await fill();
    for (const id of [me, 'you']) await record.put('profiles', { id, profile: '', changedAt: 1 });
    await forgetRecord(record, me);
    expect(await record.count('plans', me)).toBe(0);
    expect(await record.count('plans', 'you')).toBe(1);
    expect(await record.count('scenarios', '')).toBe(1);
    await record.remove('profiles', '', 'you');
    await forgetRecord(record, me);
    expect(await record.count('scenarios', '')).toBe(0);
  });
});
