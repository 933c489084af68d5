import type { EventOf } from '../events/events.ts';
import type { Sheet } from '../events/rolePlay.ts';
import type { RolePlay, Round } from './activities.ts';
import { inActivity, put, type RoomFolds } from './fold.ts';

const withRound = (
  activity: RolePlay,
  number: number,
  change: (round: Round) => Round,
): RolePlay => ({
  ...activity,
  rounds: activity.rounds.map((one) => (one.round === number ? change(one) : one)),
});

const over =
  (sheets: readonly Sheet[] | undefined) =>
  (round: Round): Round => ({ ...round, closed: true, sheets: sheets ?? round.sheets });

/** The round under way; `undefined`: none. */
export const openRound = ({ rounds }: RolePlay): Round | undefined =>
  rounds.find(({ closed }) => !closed);

/** The activity with its open round closed. */
export function endedRound(activity: RolePlay, sheets: readonly Sheet[] | undefined): RolePlay {
  const open = openRound(activity);
  return open ? withRound(activity, open.round, over(sheets)) : activity;
}

function grouped(activity: RolePlay, event: EventOf<'grouped'>): RolePlay {
  const { round, groups, sheets } = event;
  const before = endedRound(activity, sheets);
  const begun: Round = { round, groups, taps: [], sheets: [], closed: false };
  return { ...before, rounds: [...before.rounds, begun] };
}

function tapped(activity: RolePlay, event: EventOf<'tapped'>): RolePlay {
  const { round, group, seat, speaker, at } = event;
  // Taps that waited out a dropout come in order, but after those of others.
  const sorted = (one: Round) =>
    [...one.taps, { group, seat, speaker, at }].sort((a, b) => a.at - b.at);
  return withRound(activity, round, (one) => ({ ...one, taps: sorted(one) }));
}

function handed(activity: RolePlay, event: EventOf<'sheetHanded'>): RolePlay {
  const { round, seat, group, marks, note } = event;
  const sheet: Sheet = { seat, group, marks, note };
  const same = (other: Sheet) => seat !== null && other.seat === seat && other.group === group;
  return withRound(activity, round, (one) => ({ ...one, sheets: put(one.sheets, sheet, same) }));
}

/** Somebody comes to a group as one more judge, and leaves the one that they judged in. */
export function placedInRound(activity: RolePlay, event: EventOf<'placed'>): RolePlay {
  const { seat, group } = event;
  const open = openRound(activity);
  if (!open) return activity;
  return withRound(activity, open.round, (round) => ({
    ...round,
    groups: round.groups.map((one) => {
      const judges = one.judges.filter((judge) => judge !== seat);
      return { ...one, judges: one.group === group ? [...judges, seat] : judges };
    }),
  }));
}

/** Live role-play. */
export const rolePlayFolds: RoomFolds<'grouped' | 'tapped' | 'sheetHanded' | 'roundClosed'> = {
  grouped: inActivity('rolePlay', grouped),
  tapped: inActivity('rolePlay', tapped),
  sheetHanded: inActivity('rolePlay', handed),
  roundClosed: inActivity('rolePlay', (activity, event: EventOf<'roundClosed'>) =>
    withRound(activity, event.round, over(event.sheets)),
  ),
};
