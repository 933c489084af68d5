import { itemsOf } from '../../../../analysis/classroom/items.ts';
import type { Reviewer } from '../../../../analysis/review/reviewer.ts';
import type { Language } from '../../../../core/course/language.ts';
import type { RoomState } from '../../../../protocol/room/state.ts';
import type { Classroom } from '../../../../room/classroom.ts';
import type { Debriefed } from '../export/sources.ts';
import { roomScenario } from '../roomScenario.ts';
import { debriefCalls, type DebriefedCall } from './classCalls.ts';

interface Sources {
  readonly classroom: Pick<Classroom, 'scenarioText'>;
  readonly room: string;
  readonly reviewer: Reviewer;
}

/** What can be worked out of the calls of all activities that are over, by activity. */
export async function debriefAll(
  { activities }: RoomState,
  { classroom, room, reviewer }: Sources,
): Promise<ReadonlyMap<string, Debriefed>> {
  const all = new Map<string, Debriefed>();
  for (const activity of activities) {
    if (activity.kind !== 'everyone' || activity.endedAt === null) continue;
    let calls: readonly DebriefedCall[] = [];
    const scenario = (language: Language) =>
      roomScenario(classroom, room, activity.scenario, language);
    const take = (debriefed: { readonly calls: readonly DebriefedCall[] }) => {
      calls = debriefed.calls;
    };
    // One after the other: there is one worker.
    await debriefCalls(activity, { scenario, reviewer }, take, () => true);
    all.set(activity.activity, { calls, items: itemsOf(calls) });
  }
  return all;
}
