import type { MoveId } from '../../../../src/core/course/moves.ts';
import { doing, endedAsItShould, less, replying, type Call } from './heard.ts';

/** What they can raise at all; `null` leaves the part out. */
const raised = (call: Call) =>
  call.objections.length === 0 ? null : replying(call, ...call.objections);

/** 6, shared: for each the customer accepted the answer, or the call ended as it should. */
export function handled(call: Call) {
  const all = raised(call);
  if (all === null) return null;
  if (endedAsItShould(call)) return 6;
  if (all.length === 0) return 0;
  const accepted = replying(call, 'accepts', 'givesBoss', 'agreesPoint', 'warmsToIt', 'commits');
  const settled = all.filter(({ place }) => accepted.some((reply) => reply.place > place));
  return (6 * settled.length) / all.length;
}

const rough: readonly MoveId[] = [
  'argue',
  'pressure',
  'dodgePrice',
  'bluff',
  'youShould',
  'signUpAnyway',
];

/** 4, less 2 each time; where no objection came up, only if the call ended as it should. */
export function calm(call: Call) {
  const all = raised(call);
  if (all === null) return null;
  if (all.length === 0 && !endedAsItShould(call)) return 0;
  return less(4, 2, doing(call, ...rough).length);
}
