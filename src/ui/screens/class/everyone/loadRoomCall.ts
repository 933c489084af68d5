import { loadRules } from '../../../../core/call/loadRules.ts';
import type { CallRules } from '../../../../core/call/rules.ts';
import type { Language } from '../../../../core/course/language.ts';
import type { ScenarioRef } from '../../../../protocol/values.ts';
import type { Classroom } from '../../../../room/classroom.ts';
import { roomScenario } from '../roomScenario.ts';

/**
 * The rules that a room plays by; `null`: this page doesn't have them as the server has.
 *
 * @throws Error where they can't be reached
 */
export async function loadRoomCall(
  classroom: Pick<Classroom, 'scenarioText'>,
  room: string,
  scenario: ScenarioRef,
  language: Language,
): Promise<CallRules | null> {
  const found = await roomScenario(classroom, room, scenario, language);
  if (found === 'unreachable') throw new Error(found);
  return found === 'otherVersion' ? null : loadRules(found);
}
