export { inCall } from '../../../core/call/again.ts';
import type { Scenario } from '../../../core/call/scenario.ts';
import type { CallStart } from '../../../core/call/transcript.ts';
import { findCall } from '../../../progress/calls/keptCalls.ts';
import { memoryOf } from '../../../progress/customers/memory.ts';
import type { ProgressStore } from '../../../progress/progress.ts';
import type { RecordPort } from '../../../progress/record/port.ts';

/**
 * What the customer remembers of a past call; `null` where it is gone, or none of theirs.
 *
 * @param after the past call's id
 * @throws whatever the database throws
 */
export async function startFrom(
  scenario: Scenario,
  after: string,
  { waiting }: Pick<ProgressStore, 'waiting'>,
  { open, profile }: RecordPort,
): Promise<CallStart | null> {
  const found = await findCall({ waiting, record: await open(), profile }, after);
  return found && 'transcript' in found ? memoryOf(scenario, found.transcript) : null;
}
