import type { Transcript } from '../transcript.ts';
import type { Fault } from './checks.ts';
import { from1, isRaw, type Raw } from './from1.ts';
import { faultOf, newestFormat } from './newest.ts';

/**
 * Why something can't be read as a transcript: a newer version of this program made it, it is none
 * at all, or it is damaged in one place.
 */
export type Unreadable =
  | { readonly problem: 'newer'; readonly format: number }
  | { readonly problem: 'foreign' }
  | ({ readonly problem: 'damaged' } & Fault);

export type Upgraded = { readonly transcript: Transcript } | Unreadable;

/** From each format to the next, format 1 first. */
const steps: readonly ((call: Raw) => Raw)[] = [from1];

/**
 * Reads a transcript of any format that there ever was, and makes it one of the newest. Whatever is
 * stored or comes from a file passes through here: a format is upgraded, never refused. What this
 * format knows and an earlier one didn't note is `null`; all else, and so the score, stays as it
 * was. Nothing is changed in place, and one of the newest format comes back as it is.
 *
 * Steps are told nothing of the present vocabulary: a word that leaves it needs a format of its own
 * and a step that says what has become of it.
 *
 * @param value JSON that was read; anything
 */
export function upgrade(value: unknown): Upgraded {
  if (!isRaw(value) || !('events' in value)) return { problem: 'foreign' };
  const { format } = value;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    const expected = `a whole number from 1 to ${newestFormat}`;
    const found = format === undefined ? 'nothing' : JSON.stringify(format);
    return { problem: 'damaged', where: 'format', expected, found };
  }
  if (format > newestFormat) return { problem: 'newer', format };
  const call = steps.slice(format - 1).reduce((earlier, step) => step(earlier), value);
  const fault = faultOf(call);
  return fault ? { problem: 'damaged', ...fault } : { transcript: call as unknown as Transcript };
}
