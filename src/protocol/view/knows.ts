import type { RolePlay, Round, WriteAndVote } from '../room/activities.ts';
import type { RoomState } from '../room/state.ts';
import type { Sheet } from '../events/rolePlay.ts';
import type { Viewer } from '../who.ts';

/** Whether it is the viewer's own seat. */
export const isOwn = (viewer: Viewer, seat: string | null): boolean =>
  viewer.role === 'seat' && viewer.seat === seat;

export const isTrainer = (viewer: Viewer): boolean => viewer.role === 'trainer';

/** Whether a seat's nickname may be seen. */
export const mayKnowName = (viewer: Viewer, seat: string, { namesShown }: RoomState): boolean =>
  namesShown || isTrainer(viewer) || isOwn(viewer, seat);

/** The group that a seat writes in: one that was formed, or the seat alone, by its own name. */
export const writesIn = ({ groups }: WriteAndVote, seat: string): string =>
  groups.find(({ seats }) => seats.includes(seat))?.group ?? seat;

/** Whether what a group writes may be seen before it is voted on. */
export const mayReadDraft = (viewer: Viewer, activity: WriteAndVote, group: string): boolean =>
  isTrainer(viewer) || (viewer.role === 'seat' && writesIn(activity, viewer.seat) === group);

/** A round's sheets as the viewer sees them when it is closed: in no order, only one's own signed. */
export function shownSheets(viewer: Viewer, { sheets }: Round): readonly Sheet[] {
  if (isTrainer(viewer)) return sheets;
  const unsigned = sheets.map((sheet) => (isOwn(viewer, sheet.seat) ? sheet : unsignedOf(sheet)));
  // In the order handed in they would tell whose they are.
  const order = (sheet: Sheet) => JSON.stringify([sheet.group, sheet.marks, sheet.note]);
  return unsigned.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** A sheet without who filled it in. */
export const unsignedOf = (sheet: Sheet): Sheet => ({ ...sheet, seat: null });

/** A round of an activity. */
export const roundOf = ({ rounds }: RolePlay, round: number): Round | undefined =>
  rounds.find((one) => one.round === round);
