import * as v from 'valibot';
import type { RecordStore, Row } from '../record/port.ts';
import type { Keeper } from '../storage.ts';
import { followUpClasses } from './classes.ts';
import type { NoteDraft } from './noted.ts';

const text = v.string();
/** A note as it stands in the form. */
export const draftSchema = v.object({
  disposition: v.picklist(followUpClasses),
  summary: text,
  reason: text,
  quote: text,
  day: text,
  time: text,
  nextGoal: text,
});

const checkDraft = (value: unknown): NoteDraft | null => {
  const read = v.safeParse(draftSchema, value);
  return read.success ? read.output : null;
};

const start = 'note.';
const nameOf = (call: string) => start + call;

/** Whether two notes say the same; space around a text says nothing. */
export const isSameNote = (one: NoteDraft, other: NoteDraft): boolean =>
  (Object.keys(draftSchema.entries) as (keyof NoteDraft)[]).every(
    (field) => one[field].trim() === other[field].trim(),
  );

/** What is written in the form of a call's note and not kept yet; `null`: nothing, or it can't be read. */
export const draftedNote = (keeper: Keeper, call: string): NoteDraft | null =>
  keeper.read('note', nameOf(call), checkDraft);

/**
 * Keeps what is written of a call as a draft. A draft is no note: it ticks off nothing and sets no
 * next time.
 *
 * @param draft `null`: there is none any more
 * @returns whether that is how it is kept
 */
export function keepDraftedNote(keeper: Keeper, call: string, draft: NoteDraft | null): boolean {
  if (draft === null) {
    keeper.remove(nameOf(call));
    return true;
  }
  keeper.write('note', nameOf(call), draft);
  return keeper.isWritten(nameOf(call));
}

/**
 * Forgets drafts of notes of calls that are gone: nobody gets at them any more. Notes that are kept
 * stay with their customers, and so does the draft of another one.
 *
 * @throws whatever the database throws
 */
export async function forgetDrafts(
  keeper: Keeper,
  record: RecordStore,
  profile: string,
): Promise<void> {
  const tables = await Promise.all(
    (['calls', 'callNotes'] as const).map((table) => record.all(table, profile)),
  );
  const there = new Set((tables.flat() as readonly Row[]).map(({ id }) => id));
  for (const name of keeper.names(start)) {
    // What could not be read of one was put aside.
    const call = name.slice(start.length).replace(/\.aside(\.\d+)?$/, '');
    if (!there.has(call)) keeper.remove(name);
  }
}
