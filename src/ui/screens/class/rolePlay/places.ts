import type { GroupRoles } from '../../../../protocol/events/rolePlay.ts';
import type { RolePlay, Round } from '../../../../protocol/room/activities.ts';
import { activityOf, isSeated, seated, type RoomState } from '../../../../protocol/room/state.ts';
import { roundOf } from '../../../../protocol/view/knows.ts';

/** A round as the room has it now; `undefined`: there is none. */
export function roundIn(state: RoomState, activity: string, round: number): Round | undefined {
  const found = activityOf(state, activity);
  return found?.kind === 'rolePlay' ? roundOf(found, round) : undefined;
}

/** What somebody does in a round. */
export type Part = 'rep' | 'customer' | 'judge';

/** Who judges a group: in front all who aren't on the phone, else those who were put there. */
export function judgesIn(
  { arrangement }: RolePlay,
  { rep, customer, judges }: GroupRoles,
  state: RoomState,
): readonly string[] {
  if (arrangement === 'threes') return judges.filter((seat) => isSeated(state, seat));
  const all = seated(state).map(({ seat }) => seat);
  return all.filter((seat) => seat !== rep && seat !== customer);
}

/** A seat's group and part in a round; `null`: it came late and has none yet. */
export function placeIn(
  activity: RolePlay,
  { groups }: Round,
  seat: string,
): { readonly group: GroupRoles; readonly part: Part } | null {
  for (const group of groups) {
    if (group.rep === seat) return { group, part: 'rep' };
    if (group.customer === seat) return { group, part: 'customer' };
    if (activity.arrangement === 'front' || group.judges.includes(seat)) {
      return { group, part: 'judge' };
    }
  }
  return null;
}

/** Those in the room who weren't the rep in any round yet (C38: each is, once). */
export function notYetRep({ rounds }: RolePlay, state: RoomState): readonly string[] {
  const were = new Set(rounds.flatMap(({ groups }) => groups.map(({ rep }) => rep)));
  return seated(state).flatMap(({ seat }) => (were.has(seat) ? [] : seat));
}

/** Those in the room who have no part in a round. */
export function unplaced(activity: RolePlay, round: Round, state: RoomState): readonly string[] {
  return seated(state).flatMap(({ seat }) => (placeIn(activity, round, seat) ? [] : seat));
}
