import * as commitment from './commitment.ts';
import { advances, did, doing, endingOf, leaves, outright, replying, type Call } from './heard.ts';
import { met } from './hearing.ts';
import * as manners from './manners.ts';
import { hope, madeExplicit, needFound, share } from './needs.ts';
import * as objections from './objections.ts';
import { cleanOpening, gain, question, who, why } from './opening.ts';

/** Points by criterion; `null`: not asked of this call, and the rest is scaled up to 100. */
export const published = {
  who,
  why,
  gain,
  question,
  cleanOpening,
  met,
  needFound,
  madeExplicit,
  hope,
  share,
  ...objections,
  ...commitment,
  ...manners,
};
export type Published = keyof typeof published;

/** The points printed beside each criterion. */
export const most: Readonly<Record<Published, number>> = {
  who: 5,
  why: 5,
  gain: 6,
  question: 4,
  cleanOpening: 5,
  met: 20,
  needFound: 6,
  madeExplicit: 6,
  hope: 4,
  share: 5,
  handled: 6,
  calm: 4,
  askedOutright: 4,
  dates: 3,
  keptToIt: 2,
  advance: 8,
  clearYes: 3,
  asFriends: 14,
  nothingAsked: 10,
  noLooseEnd: 6,
  repeatedBack: 2,
  parted: 2,
};

/** Signed up though they said no, or an order from somebody whom the call was to protect. */
function hardFails(call: Call): boolean {
  const refused = doing(call, 'signUpAnyway').some(({ place }) => {
    const earlier = replying(call, 'declines', 'refuses', 'commits', 'givesBoss', 'warmsToIt');
    const last = earlier.findLast((reply) => reply.place < place)?.kind;
    return last === 'declines' || last === 'refuses';
  });
  return refused || (call.goal === 'protect' && endingOf(call) === 'orderPlaced');
}

/** The lowest figure that the page puts over this call; 100 where it puts none. */
function capOf(call: Call): number {
  const ending = endingOf(call);
  const over = [100];
  if (hardFails(call)) over.push(40);
  if (ending === null) return Math.min(...over);
  if (ending === 'refused' || ending === 'hungUp') over.push(50);
  if (leaves(call)) {
    if (advances(call)) over.push(65);
    if (ending !== 'partedFriendly') over.push(75);
  } else {
    if (!advances(call)) over.push(did(call, ...outright, 'askCallBack') ? 75 : 65);
    if (ending === 'callBackDated') over.push(85);
  }
  return Math.min(...over);
}

/** Before the caps, and after. */
export function total(call: Call) {
  const ids = Object.keys(published) as Published[];
  const counted = ids.flatMap((id) => {
    const points = published[id](call);
    return points === null ? [] : [{ points, of: most[id] }];
  });
  const sum = (key: 'points' | 'of') => counted.reduce((all, one) => all + one[key], 0);
  const uncapped = Math.round((100 * sum('points')) / sum('of'));
  return { uncapped, total: Math.min(uncapped, capOf(call)) };
}
