import type { Transcript } from '../core/call/transcript.ts';
import type { Upgraded } from '../core/call/formats/upgrade.ts';
import { newer, type Keeper, type KeptCheck } from './storage.ts';

/** A call under way, as kept for the next visit. */
export interface SavedCall {
  readonly transcript: Transcript;
  /** Dead air of the present turn so far, ms, so that a reload buys no time. */
  readonly thinkingMs: number;
  /** How often it stood still because its page was hidden. */
  readonly pauses: number;
}

type Upgrade = (value: unknown) => Upgraded;

/**
 * The place of the call under way with one scenario, as whoever plays it knows it. What somebody else
 * has put there meanwhile, or has taken away, is left as it is.
 */
export interface CallSlot {
  /** Whether what lies there is what was left there. */
  readonly isOurs: () => boolean;
  /** @returns whether it is still ours; else nothing was written */
  readonly save: (call: SavedCall) => boolean;
  readonly forget: () => void;
  /** It isn't ours any more, whatever lies there. */
  readonly giveUp: () => void;
}

/** Calls under way, one a scenario. */
export interface SavedCalls {
  /**
   * The call under way with a scenario, if there is one that can be read. What reads it is loaded
   * only where something is kept.
   *
   * @throws whatever the import throws when the network fails
   */
  load(scenario: string): Promise<SavedCall | null>;
  /** The place of a scenario's call, with what lies there now. */
  slot(scenario: string): CallSlot;
  /** Makes way for a new call without deleting one that can't be gone on with. */
  setAside(scenario: string): void;
}

/** The name that a scenario's call under way is kept by. */
export const keyOf = (scenario: string) => `call.${scenario}`;

const checkBy =
  (upgrade: Upgrade): KeptCheck<SavedCall> =>
  (value) => {
    if (typeof value !== 'object' || value === null) return null;
    const { transcript, thinkingMs, pauses } = value as Partial<Record<keyof SavedCall, unknown>>;
    const read = upgrade(transcript);
    if ('problem' in read && read.problem === 'newer') return newer;
    if ('problem' in read || typeof thinkingMs !== 'number' || !(thinkingMs >= 0)) return null;
    // Calls kept earlier knew no pauses.
    const paused = typeof pauses === 'number' && Number.isSafeInteger(pauses) && pauses > 0;
    return { transcript: read.transcript, thinkingMs, pauses: paused ? pauses : 0 };
  };

function slotOf(keeper: Keeper, name: string): CallSlot {
  let known = keeper.textOf(name);
  let ours = true;
  const isOurs = () => ours && keeper.textOf(name) === known;
  return {
    isOurs,
    save(call) {
      if (!isOurs()) return false;
      keeper.write('call', name, call);
      known = keeper.textOf(name);
      return true;
    },
    forget() {
      if (!isOurs()) return;
      keeper.remove(name);
      known = keeper.textOf(name);
    },
    giveUp() {
      ours = false;
    },
  };
}

/** Calls under way in a keeper's storage. */
export function savedCalls(keeper: Keeper): SavedCalls {
  return {
    async load(scenario) {
      if (!keeper.holds(keyOf(scenario))) return null;
      const { upgrade } = await import('../core/call/formats/upgrade.ts');
      const call = keeper.read('call', keyOf(scenario), checkBy(upgrade));
      return call?.transcript.scenario.id === scenario ? call : null;
    },
    slot: (scenario) => slotOf(keeper, keyOf(scenario)),
    setAside: (scenario) => keeper.setAside('call', keyOf(scenario)),
  };
}
