import type { MoveId } from '../course/moves.ts';
import type { ReplyKind } from '../course/replies.ts';
import type { Relevance } from '../persona/events.ts';
import type { CompiledBeat, CompiledLine } from './rules.ts';
import type { Replies } from './scenario.ts';

/** What the rep can do: say a line on offer, let the customer talk, cut in, or hang up. */
export type Choice =
  | { readonly type: 'say'; readonly line: CompiledLine }
  | { readonly type: 'letThemTalk'; readonly beat: CompiledBeat }
  | { readonly type: 'interrupt' }
  | { readonly type: 'hangUp' };

/** The moves that a choice makes, in the order spoken. */
export function movesOf(choice: Choice): readonly MoveId[] {
  if (choice.type === 'say') return choice.line.line.moves;
  return choice.type === 'hangUp' ? [] : [choice.type];
}

/** How near a choice comes to the needs of whom it is said to. */
export function relevanceOf(choice: Choice): Relevance {
  return choice.type === 'say' ? (choice.line.relevance[choice.line.to] ?? 'none') : 'none';
}

/** Replies written for a choice: the line's own, or the beat's to silence. */
export function ownReplies(choice: Choice): Replies {
  if (choice.type === 'say') return choice.line.line.replies;
  return choice.type === 'letThemTalk' ? choice.beat.beat.silence : {};
}

/** Facts that an answer of this kind to a choice reveals. */
export function revealsOf(choice: Choice, kind: ReplyKind): readonly string[] {
  return ownReplies(choice)[kind]?.[0]?.reveals ?? [];
}
