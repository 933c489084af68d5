import { branchOff } from '../../../../core/call/replay.ts';
import type { Transcript } from '../../../../core/call/transcript.ts';
import type { ProgressStore } from '../../../../progress/progress.ts';
import { callLink } from '../../../../session/deepLink.ts';

/**
 * Makes a branch of a call, as it stood before a turn, the customer's call under way. One that was
 * under way is put aside.
 *
 * @returns the link that goes on with it
 * @throws CannotReplay where the scenario has changed, and whatever the import throws when the
 * network fails
 */
export async function rewind(
  transcript: Transcript,
  turn: number,
  { calls, isUnderWay }: Pick<ProgressStore, 'calls' | 'isUnderWay'>,
): Promise<string> {
  const { scenario, seed, mode, language } = transcript;
  const { loadCall } = await import('../../../../catalogue/loadCall.ts');
  const rules = await loadCall(scenario.id, language);
  if (!rules) throw new Error(`there is no call ${scenario.id}`);
  const branch = branchOff(rules, transcript, turn, 'rewind');
  if (isUnderWay(scenario.id)) calls.setAside(scenario.id);
  calls.slot(scenario.id).save({ transcript: branch.transcript, thinkingMs: 0, pauses: 0 });
  return callLink(scenario.id, { seed, mode, language });
}
