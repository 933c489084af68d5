import type { Transcript } from '../core/call/transcript.ts';
import type { ScenarioCard } from '../scenario/card.ts';

/**
 * What has become of a scenario since a call was played on it: nothing, another version, other
 * content under the same version, or it is gone.
 */
export type Drift =
  | { readonly kind: 'same' | 'edited' | 'gone' }
  | { readonly kind: 'otherVersion'; readonly version: number };

/**
 * Holds a transcript against its scenario as it is now. The transcript is read and scored the same
 * whatever comes of it; only playing on needs the scenario it was played on.
 *
 * @param present the scenario's card; `null` where it is gone
 */
export function driftOf(
  { scenario }: Pick<Transcript, 'scenario'>,
  present: Pick<ScenarioCard, 'version' | 'hash'> | null,
): Drift {
  if (!present) return { kind: 'gone' };
  if (present.hash === scenario.hash) return { kind: 'same' };
  if (present.version === scenario.version) return { kind: 'edited' };
  return { kind: 'otherVersion', version: present.version };
}
