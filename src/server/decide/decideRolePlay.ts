import type { GroupRoles } from '../../protocol/events/rolePlay.ts';
import type { OperationOf } from '../../protocol/operations/operations.ts';
import { mostTaps, type Roles } from '../../protocol/operations/rolePlay.ts';
import type { RolePlay, Round } from '../../protocol/room/activities.ts';
import { openRound } from '../../protocol/room/applyRolePlay.ts';
import { isSeated, seated, type RoomState } from '../../protocol/room/state.ts';
import { roundOf } from '../../protocol/view/knows.ts';
import type { Who } from '../../protocol/who.ts';
import { handRefusal } from './decideActivity.ts';
import { no, type Decision, type House } from './decision.ts';
import { drawnGroups, joined } from './grouping.ts';

const membersOf = ({ rep, customer, judges }: Roles) => [rep, customer, ...judges];

function rolesOf([rep, customer, ...judges]: readonly string[]): Roles | null {
  return rep !== undefined && customer !== undefined ? { rep, customer, judges } : null;
}

function begun(activity: RolePlay, groups: readonly (Roles | null)[]): Decision {
  const whole = groups.filter((one) => one !== null);
  if (whole.length === 0) return no('tooFew');
  const named = whole.map((roles, i): GroupRoles => ({ group: `g${i + 1}`, ...roles }));
  const round = activity.rounds.length + 1;
  return { event: { type: 'grouped', activity: activity.activity, round, groups: named } };
}

function drawnRoles(state: RoomState, { arrangement }: RolePlay, house: House) {
  const seats = seated(state).map(({ seat }) => seat);
  // Fours where the class can't be divided by three; two alone play without a judge.
  const count = Math.max(1, Math.floor(seats.length / 3));
  if (arrangement === 'threes') return drawnGroups(seats, count, house).map(rolesOf);
  return drawnGroups(seats, 1, house).map((all) => rolesOf(all.slice(0, 2)));
}

/** Begins a round, with groups by hand or drawn. */
export function formGroups(
  state: RoomState,
  activity: RolePlay,
  { groups }: OperationOf<'formGroups'>,
  house: House,
): Decision {
  if (!groups) return begun(activity, drawnRoles(state, activity, house));
  const refused = handRefusal(state, groups.flatMap(membersOf));
  if (refused) return refused;
  if (activity.arrangement === 'threes') return begun(activity, groups);
  // In front there is one pair, and everybody else judges.
  if (groups.length > 1) return { refusal: { code: 'malformed', where: 'groups' } };
  return begun(
    activity,
    groups.map(({ rep, customer }) => ({ rep, customer, judges: [] })),
  );
}

/**
 * Begins a round in which the customer of each group is the rep, a judge the customer, and the rep
 * judges: after as many rounds as a group has people each was the rep once (C38). Who was removed is
 * left out, a group of one is divided among the others, and who came late joins the smallest.
 */
export function turnRoles(state: RoomState, activity: RolePlay): Decision {
  const last = activity.rounds.at(-1);
  if (!last) return no('noRound');
  const present = last.groups
    .map((group) => membersOf(group))
    .map(([rep, ...others]) => [...others, rep].filter((seat) => seat !== undefined))
    .map((seats) => seats.filter((seat) => isSeated(state, seat)));
  const groups = present.filter(({ length }) => length > 1);
  if (groups.length === 0) return no('tooFew');
  if (activity.arrangement === 'front') return begun(activity, groups.map(rolesOf));
  const grouped = new Set(groups.flat());
  const others = seated(state).flatMap(({ seat }) => (grouped.has(seat) ? [] : seat));
  return begun(activity, joined(groups, others).map(rolesOf));
}

export function closeRound(activity: RolePlay, { round }: OperationOf<'closeRound'>): Decision {
  const open = openRound(activity);
  if (!open) return no('noRound');
  if (open.round !== round) return { refusal: { code: 'otherRound', round: open.round } };
  return { event: { type: 'roundClosed', activity: activity.activity, round } };
}

function judges({ arrangement }: RolePlay, group: GroupRoles, seat: string): boolean {
  if (arrangement === 'threes') return group.judges.includes(seat);
  return group.rep !== seat && group.customer !== seat;
}

/** The round and the group that somebody judges; or why they can't. */
function placeOf(
  activity: RolePlay,
  number: number,
  id: string,
  seat: string | null,
): { readonly round: Round } | { readonly refused: Decision } {
  const round = roundOf(activity, number);
  if (!round) return { refused: no('noRound') };
  const group = round.groups.find((one) => one.group === id);
  if (!group) return { refused: no('noSuchGroup') };
  if (seat !== null && !judges(activity, group, seat)) return { refused: no('notJudge') };
  return { round };
}

/** A tap of the timer: who taps first in a group holds it for the round. */
export function tap(
  state: RoomState,
  who: Who,
  activity: RolePlay,
  { round: number, group, speaker, at }: OperationOf<'tap'>,
): Decision {
  const seat = who.role === 'seat' ? who.seat : null;
  const place = placeOf(activity, number, group, seat);
  if ('refused' in place) return place.refused;
  const taps = place.round.taps.filter((one) => one.group === group);
  const holder = taps.findLast((one) => one.seat === null || isSeated(state, one.seat));
  if (holder && holder.seat !== seat) return no('timerTaken');
  if (taps.length >= mostTaps) return { refusal: { code: 'tooOften', retryMs: 0 } };
  const { activity: id } = activity;
  return { event: { type: 'tapped', activity: id, round: number, group, seat, speaker, at } };
}

/** A judge's sheet. When the round is over, one that waited out a dropout is taken, no second one. */
export function handSheet(
  who: Who,
  activity: RolePlay,
  { round: number, group, marks, note }: OperationOf<'handSheet'>,
): Decision {
  if (who.role !== 'seat') return no('notAllowed');
  const { seat } = who;
  const place = placeOf(activity, number, group, seat);
  if ('refused' in place) return place.refused;
  const { closed, sheets } = place.round;
  // By now they have seen what the others wrote.
  const handed = sheets.some((one) => one.seat === seat && one.group === group);
  if (closed && handed) return no('roundClosed');
  const asked: readonly string[] = activity.aspects;
  if (Object.keys(marks).some((aspect) => !asked.includes(aspect))) return no('otherAspects');
  const { activity: id } = activity;
  return { event: { type: 'sheetHanded', activity: id, round: number, seat, group, marks, note } };
}
