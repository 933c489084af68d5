import * as v from 'valibot';
import type { Box } from '../../store/recordBox.ts';
import { isFull } from '../../store/isFull.ts';
import { ownChanged } from './changes.ts';
import {
  isScenarioRecord,
  readOwnRecord,
  type CardOfText,
  type OwnScenario,
  type UnreadableOwn,
} from './ownRecord.ts';

export type { OwnScenario };

/** A text in the editor that was not kept yet. */
export interface Draft {
  readonly kind: 'draft';
  /** The own scenario being changed; `null` for a new one. */
  readonly of: string | null;
  readonly text: string;
}

/** Why the browser didn't keep something: no room, or none at all. */
export type ShelfProblem = 'full' | 'refused';

/** What lies on the shelf. */
export interface Shelved {
  /** Those kept last first. */
  readonly kept: readonly OwnScenario[];
  readonly unreadable: readonly UnreadableOwn[];
  /** Why not all of it could be looked at; `null`: this is all. */
  readonly problem: ShelfProblem | null;
}

/** The user's own scenarios and drafts. What can't be kept lasts for the visit. */
export interface Shelf {
  /** Never rejects: what this visit knows is there in any case. */
  readonly list: () => Promise<Shelved>;
  /** @throws whatever the database throws: nobody knows then whether there is one */
  readonly find: (id: string) => Promise<OwnScenario | null>;
  readonly keep: (scenario: Omit<OwnScenario, 'kind'>) => Promise<ShelfProblem | null>;
  readonly remove: (id: string) => Promise<void>;
  /** @throws whatever the database throws */
  readonly draft: (of: string | null) => Promise<string | null>;
  readonly keepDraft: (of: string | null, text: string) => Promise<ShelfProblem | null>;
  readonly dropDraft: (of: string | null) => Promise<void>;
}

/** What a draft is called in the box. */
export const nameOfDraft = (of: string | null) => `draft ${of ?? ''}`;

const draftSchema = v.object({ kind: v.literal('draft'), text: v.string() });
const isDraft = (value: unknown) => v.is(draftSchema, value);

const problemOf = (error: unknown): ShelfProblem => (isFull(error) ? 'full' : 'refused');

/**
 * A shelf over a box. What the box refuses is held in memory, so that it can be played and exported
 * until the page is closed. What can't be read stays in the box, beside what takes its name.
 *
 * @param box may reject whatever is asked
 * @param cardOfText makes the card anew where it is damaged
 */
export function createShelf(box: Box, cardOfText: CardOfText): Shelf {
  /** What could not be kept; `null` stands for something that could not be removed. */
  const held = new Map<string, OwnScenario | Draft | null>();

  async function read(name: string): Promise<unknown> {
    return held.has(name) ? held.get(name) : box.get(name);
  }

  async function makeWay(name: string): Promise<void> {
    const there = await box.get(name);
    if (there === undefined || isDraft(there)) return;
    if ('card' in (await readOwnRecord(there, cardOfText))) return;
    await box.put(`aside ${Date.now().toString(36)} ${name}`, there);
  }

  async function write(name: string, value: OwnScenario | Draft): Promise<ShelfProblem | null> {
    try {
      await makeWay(name);
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

  async function list(): Promise<Shelved> {
    let problem: ShelfProblem | null = null;
    const stored = await box.all().catch((error: unknown): readonly unknown[] => {
      problem = problemOf(error);
      return [];
    });
    const found = await Promise.all(
      stored.filter(isScenarioRecord).map((one) => readOwnRecord(one, cardOfText)),
    );
    const byId = new Map(found.filter((one) => 'card' in one).map((one) => [one.id, one]));
    for (const [name, one] of held) {
      if (one === null) byId.delete(name);
      else if (one.kind === 'scenario') byId.set(name, one);
    }
    return {
      kept: [...byId.values()].sort((a, b) => b.keptAt - a.keptAt),
      unreadable: found.filter((one) => 'found' in one),
      problem,
    };
  }

  return {
    list,
    async find(id) {
      const value = await read(id);
      if (value === undefined || value === null) return null;
      const own = await readOwnRecord(value, cardOfText);
      return 'card' in own && own.id === id ? own : null;
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
      // What only this visit knows has no draft that another has left.
      if (of !== null && held.has(of) && !held.has(nameOfDraft(of))) return null;
      const value = await read(nameOfDraft(of));
      return v.is(draftSchema, value) ? value.text : null;
    },
    keepDraft: (of, text) => write(nameOfDraft(of), { kind: 'draft', of, text }),
    dropDraft: (of) => remove(nameOfDraft(of)),
  };
}
