import type { ScenarioCard } from '../../scenario/card.ts';
import type { Box } from '../../store/box.ts';
import { ownChanged } from './changes.ts';
import { isOwn } from '../../scenario/ownId.ts';
import { isFull } from '../../store/isFull.ts';

/** A scenario that the user keeps in this browser. */
export interface OwnScenario {
  readonly kind: 'scenario';
  /** With the prefix of own ids. */
  readonly id: string;
  /** The file, to the letter: it is read anew whenever it is played. */
  readonly text: string;
  /** As it was when it was kept, under the own id. */
  readonly card: ScenarioCard;
  /** ms since 1970 */
  readonly keptAt: number;
}

/** A text in the editor that was not kept yet. */
export interface Draft {
  readonly kind: 'draft';
  /** The own scenario being changed; `null` for a new one. */
  readonly of: string | null;
  readonly text: string;
}

/** Why the browser didn't keep something: no room, or none at all. */
export type ShelfProblem = 'full' | 'refused';

/** The user's own scenarios and drafts. Nothing rejects: what can't be kept lasts for the visit. */
export interface Shelf {
  /** Those kept last first. */
  readonly list: () => Promise<readonly OwnScenario[]>;
  readonly find: (id: string) => Promise<OwnScenario | null>;
  readonly keep: (scenario: Omit<OwnScenario, 'kind'>) => Promise<ShelfProblem | null>;
  readonly remove: (id: string) => Promise<void>;
  readonly draft: (of: string | null) => Promise<string | null>;
  readonly keepDraft: (of: string | null, text: string) => Promise<ShelfProblem | null>;
  readonly dropDraft: (of: string | null) => Promise<void>;
}

const nameOfDraft = (of: string | null) => `draft ${of ?? ''}`;

function isScenario(value: unknown): value is OwnScenario {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, id, text, card, keptAt } = value as Partial<Record<keyof OwnScenario, unknown>>;
  const { customer, version, hash } = (card ?? {}) as Partial<Record<keyof ScenarioCard, unknown>>;
  return (
    kind === 'scenario' &&
    typeof id === 'string' &&
    isOwn(id) &&
    typeof text === 'string' &&
    typeof keptAt === 'number' &&
    typeof version === 'number' &&
    typeof hash === 'string' &&
    typeof customer === 'object'
  );
}

const problemOf = (error: unknown): ShelfProblem => (isFull(error) ? 'full' : 'refused');

/**
 * A shelf over a box. What the box refuses is held in memory, so that it can be played and exported
 * until the page is closed.
 *
 * @param box may reject whatever is asked
 */
export function createShelf(box: Box): Shelf {
  /** What could not be kept; `null` stands for something that could not be removed. */
  const held = new Map<string, OwnScenario | Draft | null>();

  async function read(name: string): Promise<unknown> {
    return held.has(name) ? held.get(name) : box.get(name).catch(() => null);
  }

  async function write(name: string, value: OwnScenario | Draft): Promise<ShelfProblem | null> {
    try {
      await box.put(name, value);
      held.delete(name);
      return null;
    } catch (error) {
      held.set(name, value);
      return problemOf(error);
    }
  }

  async function remove(name: string): Promise<void> {
    try {
      await box.remove(name);
      held.delete(name);
    } catch {
      held.set(name, null);
    }
  }

  return {
    async list() {
      const stored = (await box.all().catch((): readonly unknown[] => [])).filter(isScenario);
      const byId = new Map(stored.map((one) => [one.id, one]));
      for (const [name, one] of held) {
        if (one === null) byId.delete(name);
        else if (one.kind === 'scenario') byId.set(name, one);
      }
      return [...byId.values()].sort((a, b) => b.keptAt - a.keptAt);
    },
    async find(id) {
      const value = await read(id);
      return isScenario(value) ? value : null;
    },
    async keep(scenario) {
      const problem = await write(scenario.id, { kind: 'scenario', ...scenario });
      ownChanged();
      return problem;
    },
    async remove(id) {
      await remove(id);
      ownChanged();
    },
    async draft(of) {
      const value = (await read(nameOfDraft(of))) as Partial<Draft> | null | undefined;
      return typeof value?.text === 'string' ? value.text : null;
    },
    keepDraft: (of, text) => write(nameOfDraft(of), { kind: 'draft', of, text }),
    dropDraft: (of) => remove(nameOfDraft(of)),
  };
}
