import type { CallState } from '../../../core/call/start.ts';
import type { Language } from '../../../core/course/language.ts';
import type { DialOptions } from '../../../session/liveCall.ts';
import type { WholeCall } from '../../../session/wholeCall.ts';

/** How a live call begins. */
export type Begin =
  | { readonly dial: DialOptions }
  | { readonly goOn: CallState; readonly thinkingMs: number; readonly whole: WholeCall };

/**
 * The whole of a call, machine and all. It comes when the first choice is on screen.
 *
 * @throws whatever the import throws when the network fails, and where there is no such scenario
 */
export async function loadWholeCall(id: string, language: Language): Promise<WholeCall> {
  const { loadCall } = await import('../../../session/loadCall.ts');
  const whole = await loadCall(id, language);
  if (!whole) throw new Error(`there is no call ${id}`);
  return whole;
}
