import type { CallRules } from '../../../core/call/rules.ts';
import type { CallState } from '../../../core/call/step.ts';
import type { Language } from '../../../core/course/language.ts';
import type { DialOptions } from '../../../session/liveCall.ts';
import { fetchLateParts } from './lateParts.ts';

/** How a live call begins. */
export type Begin =
  | { readonly dial: DialOptions }
  | { readonly goOn: CallState; readonly thinkingMs: number };

/**
 * The whole of a call, machine and all. It comes when the first choice is on screen.
 *
 * @throws whatever the import throws when the network fails, and where there is no such scenario
 */
export async function loadWholeCall(id: string, language: Language): Promise<CallRules> {
  fetchLateParts();
  const { loadCall } = await import('../../../session/loadCall.ts');
  const rules = await loadCall(id, language);
  if (!rules) throw new Error(`there is no call ${id}`);
  return rules;
}
