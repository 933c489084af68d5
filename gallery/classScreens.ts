import { classCall, classRoom, classWrite } from './classes.ts';
import type { ScreenState } from './screens.ts';

const seatAt = `/class/${classRoom}`;
const deskAt = `${seatAt}/desk`;
const wallAt = `${seatAt}/wall`;

type InClass = Pick<ScreenState, 'classroom' | 'until'>;
const beforeDialling: InClass = {
  classroom: (language) => classCall(language, { turns: 0, until: 'before' }),
  until: '.class-before',
};
const voting: InClass = {
  classroom: (language) => classCall(language, { turns: 1, until: 'voting' }),
  until: '.class-voted',
};
const voteClosed: InClass = {
  classroom: (language) => classCall(language, { turns: 2, until: 'closed' }),
  until: '.class-decides',
};
const callOver: InClass = {
  classroom: (language) => classCall(language, { turns: 99, until: 'over' }),
  until: '.class-over',
};
const writing: InClass = {
  classroom: (language) => classWrite(language, 'writing'),
  until: '.write',
};
const ballots: InClass = {
  classroom: (language) => classWrite(language, 'voting'),
  until: '.write-entries',
};
const counted: InClass = {
  classroom: (language) => classWrite(language, 'closed'),
  until: '.write-count',
};
const kept: InClass = {
  classroom: (language) => classWrite(language, 'kept'),
  until: '.write-kept',
};

/** The classroom on a seat's phone, at the desk and on the wall. */
export const inClass: Readonly<Record<string, ScreenState>> = {
  'class: the call, before it, seat': { at: seatAt, ...beforeDialling },
  'class: the call, before it, desk': { at: deskAt, ...beforeDialling },
  'class: the call, before it, wall': { at: wallAt, ...beforeDialling },
  'class: the call, voting, seat': { at: seatAt, ...voting },
  'class: the call, voting, desk': { at: deskAt, ...voting },
  'class: the call, voting, wall': { at: wallAt, ...voting },
  'class: the call, the votes, seat': { at: seatAt, ...voteClosed },
  'class: the call, the votes, desk': { at: deskAt, ...voteClosed },
  'class: the call, the votes, wall': { at: wallAt, ...voteClosed },
  'class: the call, over, seat': { at: seatAt, ...callOver },
  'class: the call, over, desk': { at: deskAt, ...callOver },
  'class: the call, over, wall': { at: wallAt, ...callOver },
  'class: writing, seat': { at: seatAt, ...writing },
  'class: writing, desk': { at: deskAt, ...writing },
  'class: writing, wall': { at: wallAt, ...writing },
  'class: ballots, seat': { at: seatAt, ...ballots },
  'class: ballots, desk': { at: deskAt, ...ballots },
  'class: ballots, wall': { at: wallAt, ...ballots },
  'class: ballots counted, desk': { at: deskAt, ...counted },
  'class: the best kept, seat': { at: seatAt, ...kept },
  'class: the best kept, desk': { at: deskAt, ...kept },
  'class: the best kept, wall': { at: wallAt, ...kept },
};
