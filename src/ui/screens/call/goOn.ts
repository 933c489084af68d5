import type { CallSlot, SavedCall } from '../../../progress/savedCalls.ts';
import { inCall } from '../../../core/call/again.ts';
import { loadCall } from '../../../catalogue/loadCall.ts';
import { inPlay } from '../../../session/inPlay.ts';
import { createLocalDriver, type Luck } from '../../../session/localDriver.ts';
import { resume } from '../../../session/resume.ts';
import type { Ready } from './ready.ts';

/**
 * Goes on with a call that was left.
 *
 * @throws whatever the import throws when the network fails
 */
export async function goOn(saved: SavedCall, slot: CallSlot, luck: Luck): Promise<Ready> {
  const { transcript, thinkingMs, pauses } = saved;
  const { language, mode, scenario } = transcript;
  const rules = await loadCall(scenario.id, language);
  if (!rules) return { step: 'cannotResume', problem: 'gone', saved };
  const resumed = resume(rules, transcript);
  if ('problem' in resumed) return { step: 'cannotResume', problem: resumed.problem, saved };
  const begin = { goOn: inPlay(rules, resumed.state), thinkingMs, pauses };
  const driver = createLocalDriver(rules, luck);
  const now = inCall(rules.scenario, transcript.start);
  return { step: 'live', scenario: now, driver, begin, slot, language, mode };
}
