import * as v from 'valibot';
import { entrySchema, logFormat, type Entry } from '../entry.ts';

/** An entry as it is stored or exported: with the format that it was written in. */
export type StoredEntry = Entry & { readonly format: typeof logFormat };

/** An entry of some format, before anything is known of it but that it is an object. */
type Raw = Readonly<Record<string, unknown>>;

/** From each format to the next, format 1 first. */
const steps: readonly ((entry: Raw) => Raw)[] = [];

/**
 * Why something can't be read as an entry: a newer version of this program wrote it, or it is damaged
 * in one place (`event.choice.line`; empty for the whole).
 */
export type UnreadableEntry =
  | { readonly problem: 'newer'; readonly format: number }
  | { readonly problem: 'damaged'; readonly where: string; readonly message: string };

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const damaged = (where: string, message: string): UnreadableEntry => ({
  problem: 'damaged',
  where,
  message,
});

/** The entry as it is to be stored. */
export const stored = (entry: Entry): StoredEntry => ({ format: logFormat, ...entry });

/**
 * Reads an entry of any format that there ever was, and makes it one of the newest: whatever comes
 * from a log or from an export passes through here, as transcripts do through their own ladder.
 *
 * @param value JSON that was read; anything
 */
export function upgradeEntry(value: unknown): { readonly entry: Entry } | UnreadableEntry {
  if (!isRaw(value)) return damaged('', 'an object has to be here');
  const { format, ...written } = value;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    return damaged('format', `a whole number from 1 to ${logFormat} has to be here`);
  }
  if (format > logFormat) return { problem: 'newer', format };
  const newest = steps.slice(format - 1).reduce((entry, step) => step(entry), written as Raw);
  const read = v.safeParse(entrySchema, newest);
  if (read.success) return { entry: read.output };
  const [issue] = read.issues;
  return damaged(v.getDotPath(issue) ?? '', issue.message);
}
