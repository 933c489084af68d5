import { advances, did, doing, lastYes, replying, turns, type Call } from './heard.ts';

/** 2 for repeating once there is a yes, or half of one; where neither came, for parting well. */
export function repeatedBack(call: Call) {
  const yes = lastYes(call);
  if (!yes) return did(call, 'friendlyParting') ? 2 : 0;
  const [first] = replying(call, 'commits', 'mumbles');
  const repeated = doing(call, 'repeatCommitment');
  if (first && repeated.some(({ place }) => place > first.place)) return 2;
  // Not scored where their yes was the last word.
  return (turns(call).at(-1)?.place ?? 0) < yes.place ? null : 0;
}

/** 2 for a friendly good-bye; not scored where time ran out on something agreed. */
export function parted(call: Call) {
  if (did(call, 'friendlyParting')) return 2;
  return advances(call) ? null : 0;
}
