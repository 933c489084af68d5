import type { Activity, RolePlay, WriteAndVote } from '../../../src/protocol/room/activities.ts';
import type { RoomState } from '../../../src/protocol/room/state.ts';
import type { Viewer } from '../../../src/protocol/who.ts';

/**
 * What somebody may know of a room, said once more by itself: not entry by entry as `see` does it,
 * but of the state that all of them make. The two have to agree.
 */
export function knowable(viewer: Viewer, state: RoomState): RoomState {
  const all = viewer.role === 'trainer';
  const own = (seat: string | null) => viewer.role === 'seat' && viewer.seat === seat;

  function writing(activity: WriteAndVote): WriteAndVote {
    const { groups, written, voting } = activity;
    const mine =
      viewer.role === 'seat'
        ? (groups.find(({ seats }) => seats.includes(viewer.seat))?.group ?? viewer.seat)
        : null;
    const kept = new Set(activity.kept.map(({ entry }) => entry));
    return {
      ...activity,
      written: written.map((one) => (all || one.group === mine ? one : { ...one, writing: null })),
      voting: voting && {
        ...voting,
        entries: voting.entries.map((one) =>
          all || one.group === mine || kept.has(one.entry) ? one : { ...one, group: null },
        ),
        ballots: voting.ballots.map((one) => (own(one.seat) ? one : { ...one, entry: null })),
      },
    };
  }

  const rolePlay = (activity: RolePlay): RolePlay => ({
    ...activity,
    rounds: activity.rounds.map((round) => ({
      ...round,
      sheets: round.sheets.map((sheet) => {
        if (all || own(sheet.seat)) return sheet;
        return round.closed ? { ...sheet, seat: null } : { ...sheet, marks: null, note: null };
      }),
    })),
  });

  function one(activity: Activity): Activity {
    const over = activity.endedAt !== null;
    switch (activity.kind) {
      case 'everyone':
        return {
          ...activity,
          seed: over ? activity.seed : null,
          calls: activity.calls.map((call) => ({
            ...call,
            seed: over || own(call.seat) ? call.seed : null,
            choices: over || all || own(call.seat) ? call.choices : call.choices.map(() => null),
          })),
        };
      case 'class':
        return {
          ...activity,
          seed: over ? activity.seed : null,
          votes: activity.votes.map((vote) =>
            activity.vote || own(vote.seat) ? vote : { ...vote, choice: null },
          ),
        };
      case 'rolePlay':
        return rolePlay(activity);
      case 'write':
        return writing(activity);
      case 'self':
        return { ...activity, handed: activity.handed.filter(({ seat }) => own(seat)) };
    }
  }

  return {
    ...state,
    trainers: all ? state.trainers : [],
    scenarios: all ? state.scenarios : [],
    seats: state.seats.map((seat) =>
      all || state.namesShown || own(seat.seat) ? seat : { ...seat, nickname: null },
    ),
    activities: state.activities.map(one),
  };
}

/** The state with what has no order in one, and without what hangs on entries that weren't seen. */
export function comparable(state: RoomState): RoomState {
  const activities = state.activities.map((activity) => {
    if (activity.kind !== 'rolePlay') return activity;
    const rounds = activity.rounds.map((round) => ({
      ...round,
      sheets: round.sheets.map((sheet) => JSON.stringify(sheet)).sort(),
    }));
    return { ...activity, rounds } as unknown as RolePlay;
  });
  return { ...state, seq: 0, activities };
}
