import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language } from '../core/course/language.ts';
import type { Mode, Transcript } from '../core/call/transcript.ts';
import { checkHistory, pastCall, type PastCall } from './pastCalls.ts';
import { checkRecords, withAttempt, withResult, type Records } from './records.ts';
import { keyOf, savedCalls, type SavedCalls } from './savedCalls.ts';
import { checkSettings, defaultSettings, type Settings } from './settings.ts';
import { createKeeper, type Keeper, type StorageProblem, type Store } from './storage.ts';

/** Finished calls kept; the oldest go first. */
export const historyLength = 50;

export interface Progress {
  readonly settings: Settings;
  readonly records: Records;
  /** Finished calls, the newest first. */
  readonly history: readonly PastCall[];
  /** What went wrong with the storage and was not dismissed yet; each thing once a visit. */
  readonly problems: readonly StorageProblem[];
  /** How often everything was deleted in this visit: who keeps a copy throws it away. */
  readonly erased: number;
  readonly changeSettings: (change: Partial<Settings>) => void;
  /** A call was dialled. */
  readonly countAttempt: (scenario: string, mode: Mode) => void;
  /** A call came to its end. @param score 0–100, `null` where it could not be worked out */
  readonly finish: (transcript: Transcript, score: number | null) => void;
  /** Keeps the trainee's own verdict with a past call. */
  readonly rate: (call: string, rating: PastCall['rating']) => void;
  /** Makes room: forgets the transcripts, keeps records and settings. */
  readonly clearHistory: () => void;
  /** Deletes all that was kept, calls under way too; the language stays. */
  readonly eraseAll: () => void;
  readonly dismissProblems: () => void;
}

export type ProgressStore = StoreApi<Progress> & {
  readonly calls: SavedCalls;
  /** The storage, for records that are read only where they are shown. */
  readonly keeper: Keeper;
  /** Whether a call is kept for a scenario; it may turn out unreadable once it is loaded. */
  readonly isUnderWay: (scenario: string) => boolean;
};

/**
 * The trainee's record in the browser. Every change is written at once; where that fails the store
 * goes on in memory and says so in `problems`.
 *
 * @param open gives the browser's storage; may throw
 */
export function createProgress(open: () => Store, language: Language): ProgressStore {
  const early: StorageProblem[] = [];
  let report = (problem: StorageProblem): void => void early.push(problem);
  const keeper = createKeeper(open, (problem) => report(problem));

  const settings =
    keeper.read('settings', 'settings', (value) => checkSettings(value, language)) ??
    defaultSettings(language);
  const records = keeper.read('records', 'records', checkRecords) ?? {};
  const history = keeper.read('history', 'history', checkHistory) ?? [];

  const store = createStore<Progress>()((set, get) => ({
    settings,
    records,
    history,
    problems: [],
    erased: 0,
    changeSettings(change) {
      set({ settings: { ...get().settings, ...change } });
      keeper.write('settings', 'settings', get().settings);
    },
    countAttempt(scenario, mode) {
      set({ records: withAttempt(get().records, scenario, mode) });
      keeper.write('records', 'records', get().records);
    },
    finish(transcript, score) {
      set({
        records: withResult(get().records, transcript, score),
        history: [pastCall(transcript, Date.now()), ...get().history].slice(0, historyLength),
      });
      keeper.write('records', 'records', get().records);
      keeper.write('history', 'history', get().history);
    },
    rate(call, rating) {
      const history = get().history.map((one) => (one.id === call ? { ...one, rating } : one));
      set({ history });
      keeper.write('history', 'history', history);
    },
    clearHistory() {
      set({ history: [] });
      keeper.write('history', 'history', []);
    },
    eraseAll() {
      keeper.removeAll();
      set({
        settings: defaultSettings(get().settings.language),
        records: {},
        history: [],
        erased: get().erased + 1,
      });
    },
    dismissProblems: () => set({ problems: [] }),
  }));

  // Once told, not told again: a full storage fails at every turn of a call.
  const told = new Set<string>();
  report = (problem) => {
    const { kind, what } = problem;
    const name = kind === 'refused' || kind === 'full' ? kind : `${kind} ${what}`;
    if (told.has(name)) return;
    told.add(name);
    store.setState({ problems: [...store.getState().problems, problem] });
  };
  early.forEach(report);

  return {
    ...store,
    keeper,
    calls: savedCalls(keeper),
    isUnderWay: (scenario) => keeper.holds(keyOf(scenario)),
  };
}
