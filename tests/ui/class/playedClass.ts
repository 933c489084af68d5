import { repEvents } from '../../../src/core/call/replay.ts';
import type { RepActed } from '../../../src/core/call/transcript.ts';
import type { EveryoneCalls, SeatCall } from '../../../src/protocol/room/activities.ts';
import { aClass } from '../../analysis/classroom/aClass.ts';

/** An activity that is over, as a room has it, with the calls that it is made of. */
export function playedClass(people: number, activity = 'played') {
  const calls = aClass(people);
  const [{ transcript }] = calls as unknown as readonly [(typeof calls)[number]];
  const { seed, scenario, mode, timeStretch } = transcript;
  const seatCalls = calls.map((call, i): SeatCall => {
    const acted = call.transcript.events.filter((one): one is RepActed => one.type === 'repActed');
    const last = call.transcript.events.at(-1);
    return {
      seat: `seat${i}`,
      language: 'en',
      seed,
      begunAt: 1000 * i,
      choices: repEvents(call.transcript),
      stage: acted.at(-1)?.stage ?? null,
      patience: 3,
      ending: last?.type === 'callEnded' ? last.ending : null,
      lastAt: 2000 * i,
    };
  });
  const everyone: EveryoneCalls = {
    kind: 'everyone',
    activity,
    begunAt: 0,
    endedAt: 100_000,
    scenario: { id: scenario.id, hash: scenario.hash },
    seed,
    mode,
    timeStretch,
    stretched: [],
    calls: seatCalls,
  };
  return { calls, everyone };
}
