import type { classWrite } from '../../../../i18n/messages/zh/classWrite.ts';
import type { Writers } from '../../../../protocol/events/activity.ts';
import type { WriteAndVote } from '../../../../protocol/room/activities.ts';
import { isSeated, seated, type RoomState } from '../../../../protocol/room/state.ts';
import { seatName } from '../seatName.ts';

/** Those who write: formed groups with somebody there, and everybody who came later, each alone. */
export function writersIn(activity: WriteAndVote, state: RoomState): readonly Writers[] {
  const there = activity.groups.filter(
    ({ group, seats }) =>
      seats.some((seat) => isSeated(state, seat)) ||
      activity.written.some((one) => one.group === group),
  );
  const placed = new Set(activity.groups.flatMap(({ seats }) => seats));
  const alone = seated(state)
    .filter(({ seat }) => !placed.has(seat))
    .map(({ seat }) => ({ group: seat, seats: [seat] }));
  return [...there, ...alone];
}

/** What a group is called: its number, with the names of those in it as far as they may be known. */
export function groupName(
  activity: WriteAndVote,
  state: RoomState,
  group: string,
  messages: Pick<typeof classWrite, 'group' | 'seat' | 'of' | 'comma'>,
): string {
  const at = activity.groups.findIndex((one) => one.group === group);
  const formed = activity.groups[at];
  if (!formed) return seatName(state, group, messages.seat);
  const names = formed.seats.flatMap(
    (seat) => state.seats.find((one) => one.seat === seat)?.nickname ?? [],
  );
  const [only] = formed.seats;
  if (formed.seats.length === 1 && only !== undefined) return seatName(state, only, messages.seat);
  const number = messages.group(at + 1);
  return names.length === 0 ? number : messages.of(number, names.join(messages.comma));
}
