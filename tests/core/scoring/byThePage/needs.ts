import { turns, replying, leaves, type Call } from './heard.ts';
import { moves } from '../../../../src/core/course/moves.ts';

/** 6 when the customer opens up about what is wrong. */
export const needFound = (call: Call) => (replying(call, 'opensUp', 'tells').length > 0 ? 6 : 0);

/** 6 when they say in their own words that they want it solved. */
export const madeExplicit = (call: Call) =>
  leaves(call) ? null : replying(call, 'admits').length > 0 ? 6 : 0;

/** After that, what a solution would be worth, or a benefit that matches: 4. */
export function hope(call: Call) {
  if (leaves(call)) return null;
  const [wanted] = replying(call, 'admits');
  const given = turns(call).filter(({ moves: all }) =>
    all.some((move) => move === 'needPayoffQuestion' || move === 'matchBenefit'),
  );
  return wanted && given.some(({ place }) => place > wanted.place) ? 4 : 0;
}

const tenth = (x: number) => Math.round(x * 10) / 10;
const within = (x: number) => Math.min(1, Math.max(0, x));

/** Seconds of each kind; the moves of a line share its time evenly. */
function secondsOf(call: Call) {
  const seconds = { listen: 0, ask: 0, tell: 0 };
  for (const event of call.events) {
    if (event.type === 'customerSpoke') seconds.listen += event.ms / 1000;
    if (event.type !== 'repActed') continue;
    for (const move of event.moves) {
      seconds[moves[move].kind] += event.ms / 1000 / event.moves.length;
    }
  }
  return seconds;
}

/** Percent of the talking. */
export function balance(call: Call) {
  const { listen, ask, tell } = secondsOf(call);
  const all = listen + ask + tell;
  const percent = (seconds: number) => (all === 0 ? 0 : (100 * seconds) / all);
  return { listen: percent(listen), ask: percent(ask), tell: percent(tell) };
}

/** Full up to 5 points under the target, 0 at 35; less than 40 seconds of theirs shrinks it. */
export function share(call: Call): number {
  const { listen, ask, tell } = secondsOf(call);
  if (ask + tell === 0) return 0;
  const under = call.targets.listen - balance(call).listen;
  return tenth(tenth(5 * within((35 - under) / 30)) * within(listen / 40));
}
