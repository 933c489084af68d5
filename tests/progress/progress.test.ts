import { describe, expect, test, vi } from 'vitest';
import { historyLength } from '../../src/progress/history.ts';
import { readHistory } from '../../src/progress/pastCalls.ts';
import { createProgress, type Progress } from '../../src/progress/progress.ts';
import { scoreCall } from '../../src/core/scoring/score.ts';
import { ownDatabase } from '../../src/store/databases.ts';
import { goldensOf } from '../golden/goldens.ts';
import { beginnersCall, goodCall } from '../ui/support/sampleCalls.ts';
import { memoryStorage } from '../ui/support/memoryStorage.ts';

const open = (kept: Readonly<Record<string, unknown>> = {}) => {
  const storage = memoryStorage(kept);
  return { storage, progress: createProgress(() => storage, 'zh') };
};

/** The past calls as screens see them. */
const callsOf = ({ history }: Pick<Progress, 'history'>) => readHistory(history).calls;
const unreadableOf = ({ history }: Pick<Progress, 'history'>) => readHistory(history).unreadable;

const raw = (entries: Readonly<Record<string, string>>) => {
  const storage = memoryStorage();
  for (const [key, text] of Object.entries(entries)) storage.setItem(key, text);
  return { storage, progress: createProgress(() => storage, 'zh') };
};

describe('the trainee’s record', () => {
  test('survives the visit', () => {
    const { storage, progress } = open();
    progress.getState().changeSettings({ theme: 'dark', pace: 1 });
    progress.getState().countAttempt('sample', 'exam');
    progress.getState().finish(goodCall({ mode: 'exam' }), 88);
    const later = createProgress(() => storage, 'en').getState();
    expect(later.settings).toMatchObject({ theme: 'dark', pace: 1, language: 'zh' });
    expect(later.records).toEqual({
      sample: {
        best: 88,
        endings: ['meetingBooked'],
        lastWords: { meetingBooked: expect.objectContaining({ language: 'en' }) as object },
        attempts: { coached: 0, practice: 0, exam: 1 },
      },
    });
    expect(later.history).toMatchObject([{ rating: null, transcript: goodCall({ mode: 'exam' }) }]);
    expect(later.problems).toEqual([]);
  });

  test('keeps the best score, each ending once, and no score with a move taken back', () => {
    const { progress } = open();
    const { finish } = progress.getState();
    finish(goodCall(), 70);
    finish(beginnersCall(), 31);
    finish(goodCall(), 66);
    finish(goodCall({ branch: { kind: 'undo', turn: 2 } }), 99);
    expect(progress.getState().records['sample']).toMatchObject({
      best: 70,
      endings: ['meetingBooked', 'materialSent'],
    });
  });

  test('keeps the sentence that ended it, by ending, and none where the rep hung up', () => {
    const { progress } = open();
    progress.getState().finish(goodCall(), 70);
    const last = goodCall().events.findLast((event) => event.type === 'customerSpoke');
    if (last?.type !== 'customerSpoke') throw new Error('nobody spoke');
    const said = { text: last.words, language: 'en', mood: last.mood };
    expect(progress.getState().records['sample']?.lastWords).toEqual({ meetingBooked: said });
    const call = goodCall();
    const events = call.events.map((event) =>
      event.type === 'callEnded'
        ? { ...event, speaker: 'rep', ending: 'repHungUp' as const }
        : event,
    );
    progress.getState().finish({ ...call, events }, 0);
    const { endings, lastWords } = progress.getState().records['sample']!;
    expect(endings).toEqual(['meetingBooked', 'repHungUp']);
    expect(lastWords).toEqual({ meetingBooked: said });
  });

  test('reads last words that make sense, and leaves the others', () => {
    const said = { text: 'Right then.', language: 'en', mood: 'warm' };
    const lastWords = {
      meetingBooked: said,
      hungUp: { ...said, mood: 'furious' },
      refused: null,
      sold: said,
      leftOpen: { ...said, text: 5 },
    };
    const attempts = { coached: 1, practice: 0, exam: 0 };
    const { progress } = open({ records: { a: { best: 50, endings: [], lastWords, attempts } } });
    expect(progress.getState().records['a']?.lastWords).toEqual({ meetingBooked: said });
  });

  test('keeps a call whose score could not be worked out', () => {
    const { progress } = open();
    progress.getState().finish(goodCall(), null);
    expect(progress.getState().history).toHaveLength(1);
    expect(progress.getState().records['sample']).toMatchObject({ best: null });
  });

  test('remembers the newest calls only', () => {
    const { progress } = open();
    for (let seed = 0; seed < historyLength + 5; seed++) {
      progress.getState().finish(goodCall({ seed }), 50);
    }
    const history = callsOf(progress.getState());
    expect(history).toHaveLength(historyLength);
    expect(history[0]!.transcript.seed).toBe(historyLength + 4);
  });
});

describe('past calls', () => {
  test('are named and dated, and keep the trainee’s own verdict', () => {
    vi.useFakeTimers({ now: new Date('2026-11-22T04:00:00Z') });
    const { storage, progress } = open();
    progress.getState().finish(goodCall({ seed: 1 }), 88);
    progress.getState().finish(goodCall({ seed: 2 }), 70);
    vi.useRealTimers();
    const [newer, older] = callsOf(progress.getState());
    expect(newer!.id).not.toBe(older!.id);
    progress.getState().rate(older!.id, 7);
    progress.getState().rate(newer!.id, 'skipped');
    const history = callsOf(createProgress(() => storage, 'en').getState());
    expect(history.map(({ rating }) => rating)).toEqual(['skipped', 7]);
    expect(history.map(({ id }) => id)).toEqual([newer!.id, older!.id]);
    expect(history[0]!.endedAt).toBe(Date.parse('2026-11-22T04:00:00Z'));
  });

  test('kept before they were named are read, and keep their names when others come', () => {
    const { storage, progress } = open({ history: [goodCall({ seed: 8 }), goodCall({ seed: 7 })] });
    const history = callsOf(progress.getState());
    expect(history.map(({ endedAt, rating }) => [endedAt, rating])).toEqual([
      [null, null],
      [null, null],
    ]);
    progress.getState().finish(goodCall({ seed: 9 }), 50);
    const later = callsOf(createProgress(() => storage, 'en').getState());
    expect(later.slice(1)).toEqual(history);
    expect(new Set(later.map(({ id }) => id)).size).toBe(3);
  });

  test('a verdict or date that makes no sense takes no call with it', () => {
    const sound = { id: 'a', endedAt: 5, rating: 3, transcript: goodCall() };
    const { progress } = open({
      history: [{ ...sound, rating: 11, endedAt: 'now' }, { ...sound, id: 7 }, sound],
    });
    expect(callsOf(progress.getState())).toEqual([
      // Of two of one name the newer one gets another.
      { ...sound, id: 'a~3', rating: null, endedAt: null, pauses: 0 },
      { ...sound, id: 'old-2', pauses: 0 },
      { ...sound, pauses: 0 },
    ]);
  });
});

describe('what can’t be read', () => {
  test.each([
    ['settings', '{'],
    ['settings', '{"format":1,"value":[]}'],
    ['records', 'null'],
    ['records', '{"format":1,"value":7}'],
    ['history', '"x"'],
    ['history', '{"format":1,"value":{}}'],
  ])('%s as %s: said, put aside, and nothing else lost', (name, text) => {
    const other = name === 'records' ? 'history' : 'records';
    const sound = JSON.stringify({ format: 1, value: other === 'history' ? [goodCall()] : {} });
    const { storage, progress } = raw({
      [`pickup.${name}`]: text,
      [`pickup.${other}`]: sound,
    });
    expect(progress.getState().problems).toEqual([{ kind: 'damaged', what: name }]);
    expect(storage.getItem(`pickup.${name}.aside`)).toBe(text);
    expect(storage.getItem(`pickup.${other}`)).toBe(sound);
    progress.getState().dismissProblems();
    expect(progress.getState().problems).toEqual([]);
  });

  test('another format is kept as it is', () => {
    const text = '{"format":2,"value":{"language":"en"}}';
    const { storage, progress } = raw({ 'pickup.settings': text });
    expect(progress.getState().problems).toEqual([{ kind: 'otherFormat', what: 'settings' }]);
    expect(storage.getItem('pickup.settings.aside')).toBe(text);
  });

  test('one bad field, record or call takes no other with it', () => {
    const { progress } = open({
      settings: { language: 'en', volume: 7, theme: 'pink', pace: 0.25 },
      records: {
        a: { best: 50, endings: ['meetingBooked', 'sold'], attempts: { exam: 2 } },
        b: { best: 'high' },
      },
      history: [goodCall(), { format: 0 }, 'x'],
    });
    const { settings, records, problems } = progress.getState();
    expect(settings).toMatchObject({ language: 'en', volume: 0.7, theme: 'auto', pace: 0.25 });
    expect(records).toEqual({
      a: {
        best: 50,
        endings: ['meetingBooked'],
        lastWords: {},
        attempts: { coached: 0, practice: 0, exam: 2 },
      },
    });
    expect(callsOf(progress.getState())).toMatchObject([{ transcript: goodCall() }]);
    expect(unreadableOf(progress.getState())).toMatchObject([
      { id: 'old-2', why: { problem: 'foreign' } },
      { id: 'place-2', why: { problem: 'foreign' } },
    ]);
    expect(problems).toEqual([
      { kind: 'partly', what: 'settings' },
      { kind: 'partly', what: 'records' },
    ]);
  });
});

describe('calls of another format', () => {
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

  test('an old one opens, is rated, and stays as it was written', () => {
    const { storage, progress } = open({ history: [old!.transcript] });
    const [past] = callsOf(progress.getState());
    expect(past).toMatchObject({ id: 'old-1', transcript: { format: 2, rubric: 1 } });
    expect(scoreCall(past!.transcript)).toMatchObject(old!.scorecard);
    progress.getState().rate('old-1', 5);
    expect(storage.getItem('pickup.history')).toContain(JSON.stringify(old!.transcript));
    const later = createProgress(() => storage, 'en').getState();
    expect(callsOf(later)).toEqual([{ ...past!, rating: 5 }]);
  });

  test('one of a newer version, and a damaged one, are named and kept as they are', () => {
    const { storage, progress } = open({ history: [ofFuture, goodCall(), damaged] });
    const { problems, finish, rate } = progress.getState();
    expect(problems).toEqual([]);
    const [sound] = callsOf(progress.getState());
    const found = [
      { id: 'later', why: { problem: 'newer', format: 900 }, found: ofFuture },
      { id: 'bent', why: { problem: 'damaged', where: 'seed', found: '"x"' }, found: damaged },
    ];
    expect(unreadableOf(progress.getState())).toMatchObject(found);
    rate(sound!.id, 7);
    finish(goodCall({ seed: 5 }), 50);
    const later = createProgress(() => storage, 'zh').getState();
    expect(callsOf(later).map(({ rating }) => rating)).toEqual([null, 7]);
    expect(unreadableOf(later)).toMatchObject(found);
  });

  test('a history is read once, as long as nothing changes', () => {
    const { progress } = open({ history: [goodCall()] });
    const { history } = progress.getState();
    expect(readHistory(history)).toBe(readHistory(history));
  });

  test('a call under way of a newer version is said to be one, and put aside', async () => {
    const call = { transcript: { ...goodCall(), format: 900 }, thinkingMs: 0 };
    const { storage, progress } = open({ 'call.sample': call });
    expect(await progress.calls.load('sample')).toBeNull();
    expect(progress.getState().problems).toEqual([{ kind: 'newer', what: 'call' }]);
    expect(storage.getItem('pickup.call.sample.aside')).toContain('"format":900');
  });

  test('an old call under way is read', async () => {
    const call = { transcript: old!.transcript, thinkingMs: 300 };
    const { id } = old!.transcript['scenario'] as { id: string };
    const { progress } = open({ [`call.${id}`]: call });
    expect(await progress.calls.load(id)).toMatchObject({
      transcript: { format: 2 },
      thinkingMs: 300,
    });
  });
});

describe('a storage that fails', () => {
  test('refused: said once, and the visit goes on in memory', () => {
    const progress = createProgress(() => {
      throw new DOMException('denied', 'SecurityError');
    }, 'en');
    const { finish, changeSettings } = progress.getState();
    finish(goodCall(), 80);
    changeSettings({ muted: true });
    expect(progress.getState().problems).toEqual([{ kind: 'refused', what: 'settings' }]);
    expect(progress.getState().records['sample']?.best).toBe(80);
    progress.getState().dismissProblems();
    changeSettings({ muted: false });
    expect(progress.getState().problems).toEqual([]);
  });

  test('full: said, and what was there stays', () => {
    const storage = memoryStorage({ settings: { theme: 'dark' } });
    const full = {
      ...storage,
      getItem: (key: string) => storage.getItem(key),
      setItem: () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      },
    };
    const progress = createProgress(() => full, 'en');
    progress.getState().finish(goodCall(), 80);
    expect(progress.getState().problems).toEqual([{ kind: 'full', what: 'records' }]);
    expect(progress.getState().history).toHaveLength(1);
    expect(storage.getItem('pickup.settings')).toContain('dark');
  });
});

describe('two tabs on one record', () => {
  const tabs = () => {
    const storage = memoryStorage();
    const tab = () => createProgress(() => storage, 'zh');
    return { storage, here: tab(), there: tab() };
  };

  test('lose nothing of each other’s', () => {
    const { storage, here, there } = tabs();
    here.getState().finish(goodCall(), 70);
    there.getState().finish(beginnersCall(), 31);
    here.getState().countAttempt('sample', 'exam');
    there.getState().changeSettings({ theme: 'dark' });
    here.getState().changeSettings({ pace: 0 });
    const later = createProgress(() => storage, 'zh').getState();
    expect(later.records['sample']).toMatchObject({
      best: 70,
      endings: ['meetingBooked', 'materialSent'],
      attempts: { exam: 1 },
    });
    expect(later.history).toHaveLength(2);
    expect(later.settings).toMatchObject({ theme: 'dark', pace: 0 });
  });

  test('show what the other one did', () => {
    const { here, there } = tabs();
    here.getState().finish(goodCall(), 70);
    there.getState().changedElsewhere('pickup.records');
    there.getState().changedElsewhere('pickup.call.sample');
    expect(there.getState().records['sample']).toMatchObject({ best: 70 });
    expect(there.getState().history).toEqual([]);
    here.getState().eraseAll();
    there.getState().changedElsewhere(null);
    expect(there.getState().records).toEqual({});
  });

  test('what was deleted in one does not come back from the other', () => {
    const { storage, here, there } = tabs();
    here.getState().finish(goodCall(), 70);
    there.getState().changedElsewhere(null);
    here.getState().eraseAll();
    there.getState().countAttempt('other', 'coached');
    const later = createProgress(() => storage, 'zh').getState();
    expect(Object.keys(later.records)).toEqual(['other']);
    expect(later.history).toEqual([]);
  });

  test('deleting everything deletes the user’s own scenarios, too', () => {
    const deleteDatabase = vi.fn<(name: string) => void>();
    vi.stubGlobal('indexedDB', { deleteDatabase });
    tabs().here.getState().eraseAll();
    vi.unstubAllGlobals();
    expect(deleteDatabase).toHaveBeenCalledExactlyOnceWith(ownDatabase);
  });

  test('a tab that can’t write keeps what it knows', () => {
    const storage = memoryStorage();
    const full = {
      ...storage,
      setItem: () => {
        throw new DOMException('no room', 'QuotaExceededError');
      },
    };
    const progress = createProgress(() => full, 'zh');
    progress.getState().finish(goodCall(), 70);
    progress.getState().finish(beginnersCall(), 31);
    expect(progress.getState().history).toHaveLength(2);
    expect(progress.getState().records['sample']).toMatchObject({ best: 70 });
  });
});
