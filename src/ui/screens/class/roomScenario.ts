import { loadScenario } from '../../../catalogue/scenarios.ts';
import type { Scenario } from '../../../core/call/scenario.ts';
import type { Language } from '../../../core/course/language.ts';
import type { ScenarioRef } from '../../../protocol/values.ts';
import type { Classroom } from '../../../room/classroom.ts';
import { isOwn } from '../../../scenario/ownId.ts';

/** Why a room's scenario can't be had here: no answer, or this version has another of that name. */
export type NoScenario = 'unreachable' | 'otherVersion';

/** A trainer's own scenario, which lies with the room. @throws whatever the import throws */
async function given(text: string, language: Language): Promise<Scenario | null> {
  const [{ asOwn, readOwn }, { localize }] = await Promise.all([
    import('../../../catalogue/own/readOwn.ts'),
    import('../../../scenario/localize.ts'),
  ]);
  const { value } = await readOwn(text);
  return value && localize(asOwn(value.scenario), language);
}

/** The scenario that a room plays, shipped or given to it, in one language. Never rejects. */
export async function roomScenario(
  classroom: Pick<Classroom, 'scenarioText'>,
  room: string,
  { id, hash }: ScenarioRef,
  language: Language,
): Promise<Scenario | NoScenario> {
  try {
    if (!isOwn(id)) {
      const shipped = await loadScenario(id, language);
      return shipped?.hash === hash ? shipped : 'otherVersion';
    }
    const text = await classroom.scenarioText(room, hash);
    if (!text.ok) return 'unreachable';
    const own = await given(text.value, language);
    return own?.hash === hash ? own : 'otherVersion';
  } catch {
    return 'unreachable';
  }
}
