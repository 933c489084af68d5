import { boxRow } from '../../store/boxRow.ts';
import { removeForGood } from '../../store/gone.ts';
import { nobody } from '../../store/record.ts';
import { keepCustomer } from '../customers/keepCustomer.ts';
import { keepNote } from '../customers/notes.ts';
import { newRating, underWayOf, withAnswer } from '../diagnosis/ratings.ts';
import { readRating, type Rating } from '../diagnosis/rows.ts';
import { putChanged } from '../record/keepRow.ts';
import type { Row, Table, Transaction } from '../record/port.ts';
import type { Asked, Change } from './change.ts';

/** The tables that a change is made in. */
export function tablesOf(change: Change): readonly Table[] {
  switch (change.does) {
    case 'put':
      return [change.table];
    case 'remove':
      return [change.table, 'gone'];
    case 'customer':
      return ['customers'];
    case 'note':
      return ['callNotes', 'followUps', 'gone'];
    case 'draft':
      return ['scenarios'];
    case 'beginRating':
    case 'answer':
    case 'finishRating':
      return ['ratings'];
  }
}

/** Changes a rating as it is kept now: another tab, or the click before, may have written since. */
async function changeRating(
  tx: Transaction,
  profile: string,
  id: string,
  by: (rating: Rating) => Rating,
): Promise<void> {
  const rating = readRating(await tx.get('ratings', profile, id));
  if (rating) await putChanged(tx, 'ratings', by(rating));
}

/** Where one is under way already, begun by the click before or in another tab, it stays that. */
async function beginRating(
  tx: Transaction,
  profile: string,
  id: string,
  now: number,
): Promise<void> {
  const kept = (await tx.all('ratings', profile)).map(readRating);
  const known = kept.filter((one) => one !== null);
  if (known.some((one) => one.id === id) || underWayOf(known)) return;
  await tx.put('ratings', newRating(id, profile, now));
}

type Of<D extends Change['does']> = Extract<Change, { readonly does: D }>;
type OfRating = Of<'beginRating' | 'answer' | 'finishRating'>;

function rate(tx: Transaction, profile: string, change: OfRating, now: number): Promise<void> {
  switch (change.does) {
    case 'beginRating':
      return beginRating(tx, profile, change.id, now);
    case 'answer':
      return changeRating(tx, profile, change.rating, (rating) =>
        withAnswer(rating, change.statement, change.answer, now),
      );
    case 'finishRating':
      return changeRating(tx, profile, change.rating, (rating) => ({
        ...rating,
        finishedAt: rating.finishedAt ?? now,
      }));
  }
}

/** Left by a page that went in mid-word; what was written there since is newer. */
async function keepDraft(tx: Transaction, { name, value }: Of<'draft'>, at: number): Promise<void> {
  const before = (await tx.get('scenarios', nobody, name)) as Row | undefined;
  if (before && before.changedAt >= at) return;
  await tx.put('scenarios', boxRow(name, value, at));
}

const nothing = (): number => 0;

/**
 * Makes a change to what is kept now. Made a second time it changes nothing more.
 *
 * @param tx a transaction over its `tablesOf`
 * @returns of a note: how many earlier follow-ups are ticked off by it; else 0
 */
export async function apply(
  tx: Transaction,
  profile: string,
  { change, at }: Asked,
): Promise<number> {
  switch (change.does) {
    case 'put':
      return putChanged(tx, change.table, { ...change.row, profile }).then(nothing);
    case 'remove':
      return removeForGood(tx, change.table, profile, change.id).then(nothing);
    case 'customer':
      return keepCustomer(tx, profile, change.scenario, change.part).then(nothing);
    case 'note':
      return keepNote(tx, change.call, change.draft, { profile, now: at, zone: change.zone });
    case 'draft':
      return keepDraft(tx, change, at).then(nothing);
    case 'beginRating':
    case 'answer':
    case 'finishRating':
      return rate(tx, profile, change, at).then(nothing);
  }
}
