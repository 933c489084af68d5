import type { Mode } from '../../core/call/transcript.ts';
import { proposedClass, type FollowUpClass } from '../customers/classes.ts';
import type { CallNoteRow } from '../customers/schema.ts';
import type { CallDigest } from '../record/digest.ts';
import type { CallList } from './campaign.ts';

/** How what has no words of its own is called in a list. */
export interface ListWords {
  readonly mode: string;
  readonly objection: string;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly classes: Readonly<Record<FollowUpClass, string>>;
  readonly yes: string;
  readonly no: string;
}

/**
 * The trainee's own calls as a campaign's list. A call's disposition is the follow-up class that was
 * noted, else the one that its ending proposes (C33); a call without an ending has none.
 */
export function ownCalls(
  digests: readonly CallDigest[],
  notes: readonly CallNoteRow[],
  words: ListWords,
): CallList {
  const noted = new Map(notes.map((note) => [note.id, note]));
  const calls = digests.map(({ id, customer, ending, mode, objections }) => {
    const note = noted.get(id);
    const kind = note?.disposition ?? (ending === null ? null : proposedClass[ending]);
    return {
      line: null,
      contact: customer,
      disposition: kind === null ? '' : words.classes[kind],
      traits: [words.modes[mode], objections.raised > 0 ? words.yes : words.no],
      reason: note?.reason.trim() ?? '',
      detail: '',
      quote: note?.quote.trim() ?? '',
    };
  });
  return { traits: [words.mode, words.objection], calls };
}
