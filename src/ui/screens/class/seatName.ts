import type { RoomState, SeatId } from '../../../protocol/room/state.ts';

/**
 * What a seat is called here: its nickname, or where that may not be seen, its number in the order
 * that the seats were taken.
 */
export function seatName(
  { seats }: Pick<RoomState, 'seats'>,
  seat: SeatId,
  unnamed: (number: number) => string,
): string {
  const at = seats.findIndex((one) => one.seat === seat);
  return seats[at]?.nickname ?? unnamed(at + 1);
}
