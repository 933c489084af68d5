import type { MachineStep, PersonaChange } from '../../../../../analysis/review/personaChange.ts';
import type { Review } from '../../../../../analysis/review/review.ts';

/** An arrow taken: the outermost states left and entered, side by side in `inside`. */
export interface Taken {
  readonly from: string;
  readonly to: string;
  /** The state that holds both; empty at the top. */
  readonly inside: string;
}

/** A path and all that hold it, from the top down. */
export function holders(path: string): readonly string[] {
  const keys = path.split('.');
  return keys.map((_, i) => keys.slice(0, i + 1).join('.'));
}

const shared = (a: readonly string[], b: readonly string[]) => {
  const end = a.findIndex((path, i) => path !== b[i]);
  return end < 0 ? Math.min(a.length, b.length) : end;
};

/** The arrows between states left and states entered, each once. */
export function arrowsBetween({ left, entered }: Pick<MachineStep, 'left' | 'entered'>): Taken[] {
  const taken = new Map<string, Taken>();
  const away = left.map(holders);
  for (const target of entered.map(holders)) {
    const nearest = away.toSorted((a, b) => shared(b, target) - shared(a, target))[0];
    if (!nearest) continue;
    const depth = shared(nearest, target);
    const from = nearest[depth] ?? '';
    const to = target[depth] ?? '';
    if (from && to) taken.set(`${from} ${to}`, { from, to, inside: target[depth - 1] ?? '' });
  }
  return [...taken.values()];
}

/** What a whole turn came to: the arrows from where it began to where it ended. */
export function netArrows({ from, to }: PersonaChange): Taken[] {
  return arrowsBetween({
    left: from.filter((path) => !to.includes(path)),
    entered: to.filter((path) => !from.includes(path)),
  });
}

/** The machine as it stands after a turn, and how it came there. */
export interface PathTaken {
  /** All states that hold, with those that hold them. */
  readonly now: ReadonlySet<string>;
  /** Turns at which a state was entered, 0 for the pick-up. */
  readonly enteredAt: ReadonlyMap<string, readonly number[]>;
  /** Every arrow taken so far. */
  readonly arrows: readonly (Taken & { readonly turn: number })[];
}

const withHolders = (paths: readonly string[]) => new Set(paths.flatMap(holders));

/** The path through the machine up to and with a turn. */
export function pathTaken({ turns }: Review, upTo: number): PathTaken {
  const enteredAt = new Map<string, readonly number[]>();
  const enter = (path: string, turn: number) => {
    const before = enteredAt.get(path) ?? [];
    if (before.at(-1) !== turn) enteredAt.set(path, [...before, turn]);
  };
  let leaves = turns[0]?.change.from ?? [];
  let now = withHolders(leaves);
  for (const path of now) enter(path, 0);
  const arrows: (Taken & { turn: number })[] = [];
  for (const { turn, change } of turns.slice(0, upTo)) {
    for (const step of change.steps) {
      leaves = [...leaves.filter((path) => !step.left.includes(path)), ...step.entered];
      const next = withHolders(leaves);
      for (const path of next) if (!now.has(path)) enter(path, turn);
      now = next;
      arrows.push(...arrowsBetween(step).map((taken) => ({ ...taken, turn })));
    }
  }
  return { now, enteredAt, arrows };
}
