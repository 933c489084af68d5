import type { ReplyKind } from '../course/replies.ts';
import type { Choice } from './choice.ts';

/** Whose words a reply is made of. Lines, beats, questions and stages by id. */
export type ReplyOwner =
  | { readonly of: 'pickUp' | 'again' | 'phrasebook' }
  | { readonly of: 'line' | 'beat' | 'question' | 'stage'; readonly id: string };

/** Who owns the replies of a choice's own: its line, or the beat in which it is silent. */
export function ownerOf(choice: Choice): ReplyOwner {
  if (choice.type === 'say') return { of: 'line', id: choice.line.line.id };
  if (choice.type === 'letThemTalk') return { of: 'beat', id: choice.beat.beat.id };
  return { of: 'phrasebook' };
}

/**
 * Names one wording of a reply, such as `line/open-queue/probes/0` or `phrasebook/hangsUp/2`: the
 * same in every language, so that replies can be counted across calls. Within one version of a
 * scenario it always means the same words.
 *
 * @param kind `null` for the first words
 * @param wording its place among the wordings of that kind, from 0
 */
export function replyId(owner: ReplyOwner, kind: ReplyKind | null, wording: number): string {
  const place = 'id' in owner ? [owner.of, owner.id] : [owner.of];
  return [...place, ...(kind === null ? [] : [kind]), wording].join('/');
}
