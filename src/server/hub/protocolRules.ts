import * as v from 'valibot';
import { logFormat } from '../../protocol/entry.ts';
import { envelopeSchema } from '../../protocol/envelopes.ts';
import type { RoomEvent } from '../../protocol/events/events.ts';
import { upgradeEntry } from '../../protocol/formats/upgrade.ts';
import type { InnerOperation, Operation } from '../../protocol/operations/operations.ts';
import { applyEntry } from '../../protocol/room/apply.ts';
import { noRoom, type RoomState, seatOf } from '../../protocol/room/state.ts';
import { see } from '../../protocol/view/see.ts';
import type { RoomRules } from './rules.ts';
import type { ReadEnvelope } from './socket/connection.ts';

/** Whatever is asked of a room, by sockets, routes or the server itself. */
export type AnyOperation = Operation | InnerOperation;

export type ClassroomRules = RoomRules<RoomState, AnyOperation, RoomEvent>;

const dayMs = 86_400_000;

/** The rules of a classroom: the protocol's fold and view, with whoever decides. */
export const protocolRules = (decide: ClassroomRules['decide']): ClassroomRules => ({
  format: logFormat,
  start: noRoom,
  read: (stored) => {
    const read = upgradeEntry(stored);
    if ('entry' in read) return read.entry;
    const why =
      read.problem === 'newer' ? `is of format ${read.format}` : `is damaged at “${read.where}”`;
    throw new Error(`Entry ${stored.seq} of a room ${why}`);
  },
  apply: applyEntry,
  decide,
  see,
  bars: (state, viewer) => {
    if (viewer.role !== 'seat') return null;
    return seatOf(state, viewer.seat)?.removed === true ? 'removed' : null;
  },
  trainerGone: (state, gone) => {
    // Only clocks that run can be stopped, and only what stopped for that reason goes on by itself.
    const changes = gone
      ? state.current !== null && state.paused === null && !state.closed
      : state.paused === 'trainerGone';
    return changes ? { type: 'trainerGone', gone } : null;
  },
  keepUntil: ({ openedAt, keepDays }) => (openedAt ?? 0) + keepDays * dayMs,
});

/** What a browser's message asks, by the protocol's schema: nothing that only the server may ask. */
export const readEnvelope: ReadEnvelope<AnyOperation> = (message) => {
  const read = v.safeParse(envelopeSchema, message);
  return read.success ? read.output : (v.getDotPath(read.issues[0]) ?? '');
};
