import { leadOf } from '../../../../core/call/cast.ts';
import type { Scenario } from '../../../../core/call/scenario.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { ClassCall } from '../../../../protocol/room/activities.ts';
import { useRoomScenario } from '../useRoomScenario.ts';

/** Who is called. */
export interface Called {
  /** `null`: nothing is known of them here, as before the text of a trainer's own has come. */
  readonly scenario: Scenario | null;
  /** In the language of the call. */
  readonly name: string;
  /** What a speaker is called. */
  readonly nameOf: (speaker: string) => string;
}

/** Who the class calls; suspends while a shipped scenario loads. */
export function useCalled({ scenario: ref, language }: ClassCall): Called {
  const { customer } = useMessages('classCall');
  const scenario = useRoomScenario(ref, language);
  const name = scenario ? leadOf(scenario).name[language] : customer;
  const nameOf = (speaker: string) =>
    scenario?.customers.find((one) => one.id === speaker)?.name[language] ?? name;
  return { scenario, name, nameOf };
}
