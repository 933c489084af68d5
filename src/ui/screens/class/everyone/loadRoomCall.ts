import { loadCall } from '../../../../catalogue/loadCall.ts';
import { asOwn, readOwn } from '../../../../catalogue/own/readOwn.ts';
import { loadRules } from '../../../../core/call/loadRules.ts';
import type { CallRules } from '../../../../core/call/rules.ts';
import type { Language } from '../../../../core/course/language.ts';
import type { ScenarioRef } from '../../../../protocol/values.ts';
import type { Classroom } from '../../../../room/classroom.ts';
import { isOwn } from '../../../../scenario/ownId.ts';

/** The rules that a room plays by; `null`: this page doesn't have them as the server has. */
export async function loadRoomCall(
  classroom: Pick<Classroom, 'scenarioText'>,
  room: string,
  { id, hash }: ScenarioRef,
  language: Language,
): Promise<CallRules | null> {
  if (!isOwn(id)) {
    const rules = await loadCall(id, language);
    return rules?.scenario.hash === hash ? rules : null;
  }
  const text = await classroom.scenarioText(room, hash);
  if (!text.ok) throw new Error(text.failure.code);
  const { value } = await readOwn(text.value);
  return value?.scenario.hash === hash ? loadRules(asOwn(value.scenario)) : null;
}
