import type { Messages } from '../../../i18n/areas.ts';
import type { Refusal } from '../../../protocol/refusals.ts';

/** Why a room refused something, in the language of the screen. */
export function refusalWords(refusal: Refusal, words: Messages['refusals']): string {
  if (refusal.code === 'malformed') return words.malformed(refusal.where);
  if (refusal.code === 'tooOften') return words.tooOften(Math.ceil(refusal.retryMs / 1000));
  if (refusal.code === 'roomFull') return words.roomFull(refusal.most);
  if (refusal.code === 'otherTurn') return words.otherTurn(refusal.turn);
  if (refusal.code === 'elsewhere') return words.elsewhere(refusal.turn);
  if (refusal.code === 'otherRound') return words.otherRound(refusal.round);
  return words[refusal.code];
}
