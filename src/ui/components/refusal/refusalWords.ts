import type { Messages } from '../../../i18n/areas.ts';
import type { Refusal } from '../../../protocol/refusals.ts';

/** Why a room refused something, in the language of the screen. */
export function refusalWords(refusal: Refusal, words: Messages['refusals']): string {
  switch (refusal.code) {
    case 'malformed':
      return words.malformed(refusal.where);
    case 'tooOften':
      return words.tooOften(Math.ceil(refusal.retryMs / 1000));
    case 'roomFull':
      return words.roomFull(refusal.most);
    case 'otherTurn':
      return words.otherTurn(refusal.turn);
    case 'elsewhere':
      return words.elsewhere(refusal.turn);
    case 'otherRound':
      return words.otherRound(refusal.round);
    default:
      return words[refusal.code];
  }
}
