import type { Plan } from '../../../../protocol/operations/activity.ts';
import type { Classroom } from '../../../../room/classroom.ts';

/** Hands the text of a trainer's own scenario to the room. */
export type GiveScenario = (text: string) => ReturnType<Classroom['giveScenario']>;

/** What every kind's form needs. */
export interface PlanProps {
  readonly give: GiveScenario;
  readonly onBegin: (plan: Plan) => void;
}
