import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language } from '../core/course/language.ts';
import type { Mode, Transcript } from '../core/call/transcript.ts';
import { isFull } from '../store/isFull.ts';
import { waitingRoom, type WaitingRoom } from './calls/waiting.ts';
import type { PastCall } from './history.ts';
import { newId } from '../store/ids.ts';
import { checkRecords, withAttempt, withResult, type Records } from './records.ts';
import { firstProfile } from './profileKeys.ts';
import { keyOf, savedCalls, type SavedCalls } from './savedCalls.ts';
import { checkSettings, defaultSettings, type Settings } from './settings.ts';
import { createKeeper, type Keeper, type StorageProblem, type Store } from './storage.ts';

export interface Progress {
  readonly settings: Settings;
  readonly records: Records;
  /** What went wrong with the storage and was not dismissed yet; each thing once a visit. */
  readonly problems: readonly StorageProblem[];
  /** How often everything was deleted in this visit: who keeps a copy throws it away. */
  readonly erased: number;
  readonly changeSettings: (change: Partial<Settings>) => void;
  /** A call was dialled. */
  readonly countAttempt: (scenario: string, mode: Mode) => void;
  /**
   * A call came to its end. It waits for its way into the database.
   *
   * @param score 0–100, `null` where it could not be worked out
   * @param pauses how often it stood still because its page was hidden
   */
  readonly finish: (transcript: Transcript, score: number | null, pauses?: number) => void;
  /** Keeps the trainee's own verdict with a past call. */
  readonly rate: (call: string, rating: PastCall['rating']) => void;
  /** Takes in what was reached elsewhere. @param merge puts it beside what is here now */
  readonly takeInRecords: (merge: (here: Records) => Records) => void;
  /** Makes room: forgets calls that were put aside or wait; keeps records and settings. */
  readonly clearHistory: () => void;
  /** Deletes all that the storage has of this trainee, calls under way too; the language stays. */
  readonly eraseAll: () => void;
  readonly dismissProblems: () => void;
  /** Another tab has written: shows what is kept now. @param key the storage's; `null`: all of it */
  readonly changedElsewhere: (key: string | null) => void;
}

const keptParts = ['settings', 'records'] as const;
type KeptPart = (typeof keptParts)[number];

export type ProgressStore = StoreApi<Progress> & {
  readonly calls: SavedCalls;
  /** Finished calls and verdicts that the database doesn't have yet. */
  readonly waiting: WaitingRoom;
  /** Says what went wrong; each thing once a visit. */
  readonly report: (problem: StorageProblem) => void;
  /** Says that something of the record was not kept. @param error what the database threw */
  readonly notKept: (error: unknown) => void;
  /** The storage, for records that are read only where they are shown. */
  readonly keeper: Keeper;
  /** Whether a call is kept for a scenario; it may turn out unreadable once it is loaded. */
  readonly isUnderWay: (scenario: string) => boolean;
  /** Whether the last turn of a call that is played is kept. */
  readonly isCallKept: (scenario: string) => boolean;
};

/** Tells each problem once: a full storage fails at every turn of a call. */
function onceEach(tell: (problem: StorageProblem) => void) {
  const told = new Set<string>();
  return (problem: StorageProblem): void => {
    const { kind, what } = problem;
    const isOfAll = (kind === 'refused' || kind === 'full') && what !== 'room';
    const name = isOfAll ? kind : `${kind} ${what}`;
    if (told.has(name)) return;
    told.add(name);
    tell(problem);
  };
}

/**
 * The trainee's record in the browser. Every change is written at once; where that fails the store
 * goes on in memory and says so in `problems`.
 *
 * @param open gives the browser's storage; may throw
 * @param profile whose record it is
 */
export function createProgress(
  open: () => Store,
  language: Language,
  profile: string = firstProfile,
): ProgressStore {
  const early: StorageProblem[] = [];
  let report = (problem: StorageProblem): void => void early.push(problem);
  const keeper = createKeeper(open, (problem) => report(problem), profile);
  const waiting = waitingRoom(keeper);

  const checkedSettings = (value: unknown) => checkSettings(value, language);
  const first = {
    settings: keeper.read('settings', 'settings', checkedSettings) ?? defaultSettings(language),
    records: keeper.read('records', 'records', checkRecords) ?? {},
  };

  const store = createStore<Progress>()((set, get) => {
    // Another tab may have written since: a change is made to what is kept now, never to a copy.
    const latest = {
      settings: () => {
        const none = defaultSettings(get().settings.language);
        return keeper.latest('settings', 'settings', checkedSettings, get().settings, none);
      },
      records: () => keeper.latest('records', 'records', checkRecords, get().records, {}),
    };
    const keep = (change: Partial<Pick<Progress, KeptPart>>) => {
      set(change);
      for (const [part, value] of Object.entries(change))
        keeper.write(part as KeptPart, part, value);
    };
    return {
      ...first,
      problems: [],
      erased: 0,
      changeSettings: (change) => keep({ settings: { ...latest.settings(), ...change } }),
      countAttempt: (scenario, mode) =>
        keep({ records: withAttempt(latest.records(), scenario, mode) }),
      finish(transcript, score, pauses = 0) {
        keep({ records: withResult(latest.records(), transcript, score) });
        waiting.addCall({ id: newId(), endedAt: Date.now(), rating: null, pauses, transcript });
      },
      rate: (call, rating) => waiting.addVerdict({ call, rating, at: Date.now() }),
      takeInRecords: (merge) => keep({ records: merge(latest.records()) }),
      clearHistory() {
        keeper.removeCallsAside();
        waiting.clearCalls();
      },
      changedElsewhere(key) {
        for (const part of keptParts) {
          if (key === null || key.endsWith(`.${part}`)) set({ [part]: latest[part]() });
        }
      },
      eraseAll() {
        waiting.clear();
        keeper.removeAll();
        set({
          settings: defaultSettings(get().settings.language),
          records: {},
          erased: get().erased + 1,
        });
      },
      dismissProblems: () => set({ problems: [] }),
    };
  });

  report = onceEach((problem) => {
    store.setState({ problems: [...store.getState().problems, problem] });
  });
  early.forEach(report);

  return {
    ...store,
    keeper,
    calls: savedCalls(keeper),
    waiting,
    report: (problem) => report(problem),
    notKept: (error) => report({ kind: isFull(error) ? 'full' : 'refused', what: 'record' }),
    isUnderWay: (scenario) => keeper.holds(keyOf(scenario)),
    isCallKept: (scenario) => keeper.isWritten(keyOf(scenario)),
  };
}
