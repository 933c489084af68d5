import { isComposedLook, type ComposedLook } from '../../core/course/looks.ts';
import * as v from 'valibot';
import { endingIds, goals } from '../../core/course/outcomes.ts';
import type { ScenarioCard } from '../../scenario/card.ts';
import { isOwn } from '../../scenario/ownId.ts';

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

const look = v.union([v.string(), v.custom<ComposedLook>(isComposedLook)]);
const text = v.object({ zh: v.string(), en: v.string() });
const whole = v.pipe(v.number(), v.safeInteger());
const ownId = v.pipe(v.string(), v.check(isOwn));

/** All that is used of a card. */
const cardSchema = v.object({
  id: ownId,
  version: v.pipe(whole, v.minValue(1)),
  hash: v.string(),
  title: text,
  teaser: text,
  persona: v.string(),
  difficulty: v.picklist([1, 2, 3]),
  goal: v.picklist(goals),
  customer: v.object({ id: v.string(), name: text, role: text, look }),
  company: text,
  endings: v.array(v.picklist(endingIds)),
}) satisfies v.GenericSchema<unknown, ScenarioCard>;

/** The last moment that a date can name, ms since 1970. */
const lastMoment = 8.64e15;
const keptAtSchema = v.pipe(whole, v.minValue(0), v.maxValue(lastMoment));

const ownSchema = v.pipe(
  v.object({
    kind: v.literal('scenario'),
    id: ownId,
    text: v.string(),
    card: cardSchema,
    keptAt: keptAtSchema,
  }),
  v.check(({ id, card }) => id === card.id),
);

/** What lies on the shelf in a scenario's place and can't be read; it stays there. */
export interface UnreadableOwn {
  /** The text, where there is one: it can be saved and mended. */
  readonly text: string | null;
  /** As it is kept. */
  readonly found: unknown;
}

/** Makes the card of a text anew; `null` where the text doesn't read cleanly. */
export type CardOfText = (text: string) => Promise<ScenarioCard | null>;

const part = <T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | null => {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : null;
};

/** Whether something that was kept is a scenario, sound or not; drafts are none. */
export function isScenarioRecord(value: unknown): boolean {
  return part(v.object({ kind: v.literal('draft') }), value) === null;
}

/**
 * An own scenario as it was kept, by whatever version, with damage or without: all but its text can be
 * made anew.
 */
export async function readOwnRecord(
  value: unknown,
  cardOfText: CardOfText,
): Promise<OwnScenario | UnreadableOwn> {
  const sound = part(ownSchema, value);
  if (sound) return sound;
  const fields = part(v.record(v.string(), v.unknown()), value) ?? {};
  const kept = part(v.string(), fields['text']);
  const card = kept === null ? null : await cardOfText(kept).catch(() => null);
  if (kept === null || !card) return { text: kept, found: value };
  const keptAt = part(keptAtSchema, fields['keptAt']) ?? Date.now();
  return { kind: 'scenario', id: card.id, text: kept, card, keptAt };
}
