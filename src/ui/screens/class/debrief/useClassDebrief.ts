import { useEffect, useState } from 'react';
import type { EveryoneCalls } from '../../../../protocol/room/activities.ts';
import { usePorts } from '../../../ports.tsx';
import { useRoom } from '../room.tsx';
import { roomScenario } from '../roomScenario.ts';
import { debriefCalls, type ClassDebriefed } from './classCalls.ts';

/** The calls of an activity that is over; `null`: there is none, or it has only begun. */
export function useClassDebrief(activity: EveryoneCalls | null): ClassDebriefed | null {
  const { reviewer, loadClassroom } = usePorts();
  const { id: room } = useRoom();
  const [shown, setShown] = useState<ClassDebriefed | null>(null);
  useEffect(() => {
    if (activity === null || activity.endedAt === null) return undefined;
    let here = true;
    const scenario = async (language: 'zh' | 'en') =>
      roomScenario(await loadClassroom(), room, activity.scenario, language);
    void debriefCalls(activity, { scenario, reviewer }, setShown, () => here);
    return () => {
      here = false;
    };
  }, [activity, reviewer, loadClassroom, room]);
  return shown;
}
