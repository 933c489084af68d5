import { describe, expect, test } from 'vitest';
import { createProgress } from '../../src/progress/progress.ts';
import { beginnersCall, goodCall } from '../ui/support/sampleCalls.ts';
import { memoryStorage } from '../ui/support/memoryStorage.ts';
import { callsIn } from './support/callsIn.ts';

const open = (kept: Readonly<Record<string, unknown>> = {}) => {
  const storage = memoryStorage(kept);
  return { storage, progress: createProgress(() => storage, 'zh') };
};

const raw = (entries: Readonly<Record<string, string>>) => {
  const storage = memoryStorage();
  for (const [key, text] of Object.entries(entries)) storage.setItem(key, text);
  return { storage, progress: createProgress(() => storage, 'zh') };
};

describe('the trainee’s record', () => {
  test('survives the visit', async () => {
    const { storage, progress } = open();
    progress.getState().changeSettings({ theme: 'dark', pace: 1 });
    progress.getState().countAttempt('sample', 'exam');
    progress.getState().finish(goodCall({ mode: 'exam' }), 88);
    const there = createProgress(() => storage, 'en');
    const later = there.getState();
    expect(later.settings).toMatchObject({ theme: 'dark', pace: 1, language: 'zh' });
    expect(later.records).toEqual({
      sample: {
        best: 88,
        endings: ['meetingBooked'],
        lastWords: { meetingBooked: expect.objectContaining({ language: 'en' }) as object },
        attempts: { coached: 0, practice: 0, exam: 1 },
      },
    });
    const { calls } = await callsIn(there);
    expect(calls).toMatchObject([{ rating: null, transcript: goodCall({ mode: 'exam' }) }]);
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

  test('keeps a call whose score could not be worked out', async () => {
    const { progress } = open();
    progress.getState().finish(goodCall(), null);
    expect((await callsIn(progress)).calls).toHaveLength(1);
    expect(progress.getState().records['sample']).toMatchObject({ best: null });
  });
});

describe('what can’t be read', () => {
  test.each([
    ['settings', '{'],
    ['settings', '{"format":1,"value":[]}'],
    ['records', 'null'],
    ['records', '{"format":1,"value":7}'],
  ])('%s as %s: said, put aside, and nothing else lost', (name, text) => {
    const other = name === 'records' ? 'settings' : 'records';
    const sound = JSON.stringify({ format: 1, value: {} });
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

  test('one bad field or record takes no other with it', () => {
    const { progress } = open({
      settings: { language: 'en', volume: 7, theme: 'pink', pace: 0.25 },
      records: {
        a: { best: 50, endings: ['meetingBooked', 'sold'], attempts: { exam: 2 } },
        b: { best: 'high' },
      },
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
    expect(problems).toEqual([
      { kind: 'partly', what: 'settings' },
      { kind: 'partly', what: 'records' },
    ]);
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

  test('full: said, and what was there stays', async () => {
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
    expect((await callsIn(progress)).calls).toHaveLength(1);
    expect(storage.getItem('pickup.settings')).toContain('dark');
  });
});

describe('two tabs on one record', () => {
  const tabs = () => {
    const storage = memoryStorage();
    const tab = () => createProgress(() => storage, 'zh');
    return { storage, here: tab(), there: tab() };
  };

  test('lose nothing of each other’s', async () => {
    const { storage, here, there } = tabs();
    here.getState().finish(goodCall(), 70);
    there.getState().finish(beginnersCall(), 31);
    here.getState().countAttempt('sample', 'exam');
    there.getState().changeSettings({ theme: 'dark' });
    here.getState().changeSettings({ pace: 0 });
    const third = createProgress(() => storage, 'zh');
    const later = third.getState();
    expect(later.records['sample']).toMatchObject({
      best: 70,
      endings: ['meetingBooked', 'materialSent'],
      attempts: { exam: 1 },
    });
    expect((await callsIn(third)).calls).toHaveLength(2);
    expect(later.settings).toMatchObject({ theme: 'dark', pace: 0 });
  });

  test('show what the other one did', () => {
    const { here, there } = tabs();
    here.getState().finish(goodCall(), 70);
    there.getState().changedElsewhere('pickup.records');
    there.getState().changedElsewhere('pickup.call.sample');
    expect(there.getState().records['sample']).toMatchObject({ best: 70 });
    here.getState().eraseAll();
    there.getState().changedElsewhere(null);
    expect(there.getState().records).toEqual({});
  });

  test('what was deleted in one does not come back from the other', async () => {
    const { storage, here, there } = tabs();
    here.getState().finish(goodCall(), 70);
    there.getState().changedElsewhere(null);
    here.getState().eraseAll();
    there.getState().countAttempt('other', 'coached');
    const later = createProgress(() => storage, 'zh');
    expect(Object.keys(later.getState().records)).toEqual(['other']);
    expect((await callsIn(later)).calls).toEqual([]);
  });

  test('a tab that can’t write keeps what it knows', async () => {
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
    expect((await callsIn(progress)).calls).toHaveLength(2);
    expect(progress.getState().records['sample']).toMatchObject({ best: 70 });
  });
});
