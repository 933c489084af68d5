import { leadOf } from '../../../../core/call/cast.ts';
import type { Scenario } from '../../../../core/call/scenario.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { ClassCall } from '../../../../protocol/room/activities.ts';
import { useShipped } from '../useShipped.ts';

/** Who is called. */
export interface Called {
  /** `null`: nothing is known of them here, as with a trainer's own scenario. */
  readonly scenario: Scenario | null;
  /** In the language of the call. */
  readonly name: string;
  /** What a speaker is called. */
  readonly nameOf: (speaker: string) => string;
}

/** Who the class calls; suspends while it loads. */
export function useCalled({ scenario: { id }, language }: ClassCall): Called {
  const { customer } = useMessages('classCall');
  const scenario = useShipped(id, language);
  const name = scenario ? leadOf(scenario).name[language] : customer;
  const nameOf = (speaker: string) =>
    scenario?.customers.find((one) => one.id === speaker)?.name[language] ?? name;
  return { scenario, name, nameOf };
}
