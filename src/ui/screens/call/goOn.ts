import type { SavedCall } from '../../../progress/savedCalls.ts';
import { resume, type Resumed } from '../../../session/resume.ts';
import { loadWholeCall } from './begin.ts';
import type { Ready } from './Prepare.tsx';

/** Why a saved call can't go on. */
export type Problem = Extract<Resumed, { problem: string }>['problem'];

/**
 * Goes on with a call that was left.
 *
 * @throws whatever the import throws when the network fails
 */
export async function goOn({ transcript, thinkingMs }: SavedCall): Promise<Ready> {
  const { language, mode, scenario } = transcript;
  const whole = await loadWholeCall(scenario.id, language);
  const resumed = resume(whole.rules, transcript);
  if ('problem' in resumed) return { step: 'cannotResume', problem: resumed.problem };
  const begin = { goOn: resumed.state, thinkingMs, whole };
  return { step: 'live', rules: whole.rules, begin, language, mode };
}
