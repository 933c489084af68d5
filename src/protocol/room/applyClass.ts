import type { EventOf } from '../events/events.ts';
import type { ClassCall, ClassTurn } from './activities.ts';
import { inActivity, put, type RoomFolds } from './fold.ts';

const voted = (activity: ClassCall, { seat, choice }: EventOf<'voteCast'>): ClassCall => ({
  ...activity,
  votes: put(activity.votes, { seat, choice }, (one) => one.seat === seat),
});

function closed(activity: ClassCall, event: EventOf<'voteClosed'>): ClassCall {
  const { turn, branch, votes, worths, best, open } = event;
  return { ...activity, votes, vote: { turn, branch, votes, worths, best, open } };
}

function taken(activity: ClassCall, event: EventOf<'lineTaken'>): ClassCall {
  const { turn, branch, choice, how, said, offers, ending } = event;
  const played: ClassTurn = { turn, branch, choice, how, vote: activity.vote };
  return {
    ...activity,
    turn: turn + 1,
    said: [...activity.said, ...said],
    offers,
    ending,
    votes: [],
    vote: null,
    path: [...activity.path, played],
    played: [...activity.played, played],
  };
}

function rewound(activity: ClassCall, event: EventOf<'rewoundTo'>): ClassCall {
  const { turn, branch, said, offers } = event;
  return {
    ...activity,
    turn,
    branch,
    said,
    offers,
    ending: null,
    votes: [],
    vote: null,
    path: activity.path.slice(0, turn - 1),
  };
}

/** The class calls. */
export const classFolds: RoomFolds<
  'callPickedUp' | 'voteCast' | 'voteClosed' | 'lineTaken' | 'rewoundTo'
> = {
  callPickedUp: inActivity('class', (activity, event: EventOf<'callPickedUp'>) => ({
    ...activity,
    pickedUp: true,
    said: event.said,
    offers: event.offers,
  })),
  voteCast: inActivity('class', voted),
  voteClosed: inActivity('class', closed),
  lineTaken: inActivity('class', taken),
  rewoundTo: inActivity('class', rewound),
};
