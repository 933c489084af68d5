import type { CallRules } from '../../core/call/rules.ts';
import { wordPools, type Turn, type Worded } from '../../core/call/wordsFor.ts';
import type { ReplyKind } from '../../core/course/replies.ts';

/**
 * Words that a reply can have, each with its share: the nearest share alike, those behind them come
 * when these have been used, which a line's own never are, for it is said once.
 */
export function likelyWords(
  rules: CallRules,
  turn: Turn,
  kind: ReplyKind,
): readonly (readonly [Worded, number])[] {
  const [own = [], ...others] = wordPools(rules, turn, kind);
  const pools = (turn.choice.type === 'say' && own.length > 0 ? [own] : [own, ...others]).filter(
    (pool) => pool.length > 0,
  );
  return pools.flatMap((pool, nth) =>
    pool.map((words) => [words, nth === 0 ? 1 / pool.length : 0] as const),
  );
}
