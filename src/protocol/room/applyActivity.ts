import type { Reveals } from '../events/activity.ts';
import type { EventOf } from '../events/events.ts';
import type { Activity, WriteAndVote } from './activities.ts';
import { endedCalls } from './applyEveryone.ts';
import { endedRound, placedInRound } from './applyRolePlay.ts';
import { endedRatings } from './applySelf.ts';
import { begun } from './begun.ts';
import { withActivity, type RoomFolds } from './fold.ts';
import { activityOf } from './state.ts';

const of = <K extends Reveals['kind']>(reveals: Reveals | undefined, kind: K) =>
  reveals?.kind === kind ? (reveals as Extract<Reveals, { kind: K }>) : undefined;

/** What an activity's end shows of it, beside that it is over. */
function ended(activity: Activity, reveals: Reveals | undefined): Activity {
  switch (activity.kind) {
    case 'everyone':
      return endedCalls(activity, of(reveals, 'everyone'));
    case 'class':
      return { ...activity, seed: of(reveals, 'class')?.seed ?? activity.seed };
    case 'rolePlay':
      return endedRound(activity, of(reveals, 'rolePlay')?.sheets);
    case 'self':
      return endedRatings(activity, of(reveals, 'self'));
    case 'write':
      return activity;
  }
}

function placedWriter(activity: WriteAndVote, event: EventOf<'placed'>): WriteAndVote {
  const { seat, group, seen = [] } = event;
  const without = activity.groups.map((one) => ({
    ...one,
    seats: one.seats.filter((other) => other !== seat),
  }));
  const groups = without.map((one) =>
    one.group === group ? { ...one, seats: [...one.seats, seat] } : one,
  );
  const known = new Map(seen.map(({ group: of, writing }) => [of, writing]));
  const written = activity.written.map((one) => {
    const writing = known.get(one.group);
    return writing === undefined ? one : { ...one, writing };
  });
  return { ...activity, groups, written };
}

function placed(activity: Activity, event: EventOf<'placed'>): Activity {
  if (activity.kind === 'write') return placedWriter(activity, event);
  return activity.kind === 'rolePlay' ? placedInRound(activity, event) : activity;
}

/** What happens in any activity. */
export const activityFolds: RoomFolds<'activityBegun' | 'activityEnded' | 'placed'> = {
  activityBegun: (state, event, at) => ({
    ...state,
    activities: [...state.activities, begun(event, at)],
    current: event.activity,
  }),
  activityEnded: (state, { activity: id, reveals }, at) => {
    const activity = activityOf(state, id);
    if (!activity) return state;
    const over = withActivity(state, { ...ended(activity, reveals), endedAt: at });
    return { ...over, current: state.current === id ? null : state.current };
  },
  placed: (state, event) => {
    const activity = activityOf(state, event.activity);
    return activity ? withActivity(state, placed(activity, event)) : state;
  },
};
