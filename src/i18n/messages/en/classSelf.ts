import type { classSelf as zh } from '../zh/classSelf.ts';

const sheets = (count: number) => (count === 1 ? '1 sheet' : `${count} sheets`);

export const classSelf: typeof zh = {
  title: { first: 'The class rates itself', later: 'Two months on: the class rates itself again' },
  onPhone: 'On your phones; hand in if you like. Shown is the class, never a person.',
  desk: 'Nobody sees a single sheet, you here neither: only the class as a whole.',
  handedIn: (handed, seats) => `${handed} of ${seats} have handed in`,
  shown: 'The results are in.',
  soon: (fewest) => `Shown once there are ${fewest}, or when it ends.`,
  more: (fewest) => `Brought up to date with every ${fewest} more, and when it ends.`,
  nobody: 'Nobody has handed in.',
  choice:
    'Whether you hand in is up to you. Once handed in it can’t be changed, and nobody knows which one is yours.',
  handRated: (day) => `Hand in what you rated on ${day}`,
  rate: (count) => `Rate now (${count} statements, about five minutes)`,
  kept: 'Your answers stay in your own record, to compare with in two months. What you don’t hand in, the trainer doesn’t see.',
  open: (count) =>
    count === 1 ? '1 statement is still open.' : `${count} statements are still open.`,
  hand: 'Hand in',
  done: 'Handed in. Below, your own answers are noted for you alone.',
  of: (count) => `From ${sheets(count)}`,
  ofBoth: (then, now) => `Then from ${sheets(then)}, now from ${sheets(now)}`,
  before: 'Then',
  after: 'Now',
  middle: (answer) => `Median ${answer}`,
  unanswered: 'No answers',
  mine: (answer) => `You: ${answer}`,
  said: (answer, count) => `${answer}: ${count}`,
  comma: ', ',
};
