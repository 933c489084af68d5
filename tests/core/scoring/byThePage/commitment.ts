import {
  advances,
  continues,
  did,
  doing,
  endingOf,
  lastYes,
  leaves,
  less,
  outright,
  sliding,
  type Call,
} from './heard.ts';

const selling = (points: (call: Call) => number) => (call: Call) =>
  leaves(call) ? null : points(call);
const leaving = (points: (call: Call) => number) => (call: Call) =>
  leaves(call) ? points(call) : null;

export const askedOutright = selling((call) =>
  did(call, ...outright) ? 4 : did(call, 'askCallBack') ? 2 : 0,
);
export const dates = selling((call) =>
  did(call, 'proposeTwoTimes') ? 3 : did(call, 'askCallBack') ? 1.5 : 0,
);
/** 2 once you have asked, less 1 each time you let it slide. */
export const keptToIt = selling((call) =>
  did(call, ...outright, 'askCallBack') ? less(2, 1, doing(call, ...sliding).length) : 0,
);
export const advance = selling((call) => {
  if (endingOf(call) === 'callBackDated') return 3;
  return advances(call) ? 8 : continues(call) ? 2 : 0;
});
/** 0 when it was left at a mumble, or when nobody said yes. */
export const clearYes = selling((call) => (lastYes(call)?.kind === 'commits' ? 3 : 0));

export const asFriends = leaving((call) =>
  endingOf(call) === 'partedFriendly' ? 14 : continues(call) ? 4 : 0,
);
/** 10, less 5 each time you ask; 0 if you never said good-bye. */
export const nothingAsked = leaving((call) => {
  if (!did(call, 'friendlyParting')) return 0;
  return less(10, 5, doing(call, ...outright, 'askCallBack').length);
});
export const noLooseEnd = leaving((call) => {
  if (!did(call, 'friendlyParting')) return 0;
  return less(6, 3, doing(call, ...sliding).length);
});
