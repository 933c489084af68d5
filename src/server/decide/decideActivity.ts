import type { Setup, Writers } from '../../protocol/events/activity.ts';
import type { Plan } from '../../protocol/operations/activity.ts';
import type { OperationOf } from '../../protocol/operations/operations.ts';
import type { RolePlay, WriteAndVote } from '../../protocol/room/activities.ts';
import { openRound } from '../../protocol/room/applyRolePlay.ts';
import { activityOf, isSeated, seated, seatOf, type RoomState } from '../../protocol/room/state.ts';
import type { ScenarioRef } from '../../protocol/values.ts';
import { no, type Decision, type House } from './decision.ts';
import { drawnGroups, twiceIn } from './grouping.ts';

type WritePlan = Extract<Plan, { kind: 'write' }>;

/** Why groups that were made by hand can't be; `null`: they can. */
export function handRefusal(state: RoomState, seats: readonly string[]): Decision | null {
  if (seats.some((seat) => !seatOf(state, seat))) return no('noSuchSeat');
  if (seats.some((seat) => !isSeated(state, seat))) return no('seatRemoved');
  const seat = twiceIn(seats);
  return seat === null ? null : { refusal: { code: 'twice', seat } };
}

function writers(state: RoomState, { groups }: WritePlan, house: House): readonly Writers[] {
  const seats = seated(state).map(({ seat }) => seat);
  const made =
    groups.by === 'hand'
      ? groups.groups
      : // Who writes alone needs no group: so late comers are like all others.
        groups.size > 1 && seats.length > 0
        ? drawnGroups(seats, Math.ceil(seats.length / groups.size), house)
        : [];
  return made.map((seats, i) => ({ group: `g${i + 1}`, seats }));
}

function setupOf(state: RoomState, plan: Plan, house: House): Setup {
  switch (plan.kind) {
    case 'everyone':
    case 'class':
      return { ...plan, seed: house.seed() };
    case 'write':
      return { ...plan, groups: writers(state, plan, house) };
    case 'rolePlay':
    case 'self':
      return plan;
  }
}

const wasGiven = ({ scenarios }: RoomState, { id, hash }: ScenarioRef): boolean =>
  scenarios.some((one) => one.id === id && one.hash === hash);

/** Begins an activity, where none is under way. */
export function beginActivity(state: RoomState, { plan }: { plan: Plan }, house: House): Decision {
  if (state.current !== null) return no('activityUnderWay');
  const scenario = 'scenario' in plan ? plan.scenario : null;
  if (scenario && !wasGiven(state, scenario) && !house.plays(scenario)) {
    return no('noSuchScenario');
  }
  if (plan.kind === 'write' && plan.groups.by === 'hand') {
    const refused = handRefusal(state, plan.groups.groups.flat());
    if (refused) return refused;
  }
  const setup = setupOf(state, plan, house);
  return { event: { type: 'activityBegun', activity: house.id(), setup } };
}

export const endActivity = ({ activity }: OperationOf<'endActivity'>): Decision => ({
  event: { type: 'activityEnded', activity },
});

function placedWriter({ voting, groups }: WriteAndVote, seat: string, group: string) {
  if (voting) return no(voting.counts ? 'votingClosed' : 'votingOpen');
  const there = groups.find((one) => one.group === group);
  if (!there) return no('noSuchGroup');
  return there.seats.includes(seat) ? no('alreadySo') : null;
}

function placedJudge(activity: RolePlay, seat: string, group: string): Decision | null {
  const round = openRound(activity);
  if (!round) return no('noRound');
  // In front everybody judges who isn't on the phone.
  if (activity.arrangement === 'front') return no('alreadySo');
  const there = round.groups.find((one) => one.group === group);
  if (!there) return no('noSuchGroup');
  if (there.judges.includes(seat)) return no('alreadySo');
  const talks = round.groups.some(({ rep, customer }) => rep === seat || customer === seat);
  return talks ? { refusal: { code: 'twice', seat } } : null;
}

/** Puts a seat, a late comer's above all, into a group. */
export function placeSeat(state: RoomState, operation: OperationOf<'placeSeat'>): Decision {
  const { activity: id, seat, group } = operation;
  if (!seatOf(state, seat)) return no('noSuchSeat');
  if (!isSeated(state, seat)) return no('seatRemoved');
  const activity = activityOf(state, id);
  const refused =
    activity?.kind === 'write'
      ? placedWriter(activity, seat, group)
      : activity?.kind === 'rolePlay'
        ? placedJudge(activity, seat, group)
        : no('otherKind');
  return refused ?? { event: { type: 'placed', activity: id, seat, group } };
}
