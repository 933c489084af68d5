import type { Messages } from '../../../i18n/areas.ts';
import type { Failure } from '../../../room/asking.ts';
import { refusalWords } from './refusalWords.ts';

/** Why a server gave nothing, in the language of the screen. */
export function failureWords(
  failure: Failure,
  words: Messages['refusals'],
  { unreachable }: Pick<Messages['classRoom'], 'unreachable'>,
): string {
  return failure.code === 'unreachable' ? unreachable : refusalWords(failure, words);
}
