import { classRates, door, everyoneCalls, lobby, rolePlay } from './classPractice.ts';
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

const lobbyOpen: Pick<InClass, 'classroom'> = { classroom: lobby };
const calling: Pick<InClass, 'classroom'> = {
  classroom: (language) => everyoneCalls(language, 'calling'),
};
const called: Pick<InClass, 'classroom'> = {
  classroom: (language) => everyoneCalls(language, 'over'),
};
const forming: Pick<InClass, 'classroom'> = {
  classroom: (language) => rolePlay(language, 'forming'),
};
const playing: Pick<InClass, 'classroom'> = {
  classroom: (language) => rolePlay(language, 'playing'),
};
const judging: Pick<InClass, 'classroom'> = {
  classroom: (language) => rolePlay(language, 'playing', 2),
};
const judged: Pick<InClass, 'classroom'> = {
  classroom: (language) => rolePlay(language, 'judged'),
};
const rating: Pick<InClass, 'classroom'> = {
  classroom: (language) => classRates(language, 'open'),
};
const handed: Pick<InClass, 'classroom'> = {
  classroom: (language) => classRates(language, 'handed'),
};

/** The classroom on a seat's phone, at the desk and on the wall. */
export const inClass: Readonly<Record<string, ScreenState>> = {
  'class: the door': { at: '/class?code=K7MQ2X', classroom: door, until: '.door-kept' },
  'class: no classroom': { at: '/class', until: '.notice-page' },
  'class: nothing yet, seat': { at: seatAt, ...lobbyOpen, until: '.seat-wait' },
  'class: nothing yet, desk': { at: deskAt, ...lobbyOpen, until: '.class-scenario' },
  'class: nothing yet, wall': { at: wallAt, ...lobbyOpen, until: '.class-present-names' },
  'class: everyone calls, before it, seat': { at: seatAt, ...calling, until: '.everyone-brief' },
  'class: everyone calls, desk': { at: deskAt, ...calling, until: '.class-callers' },
  'class: everyone calls, wall': { at: wallAt, ...calling, until: '.class-everyone' },
  'class: everyone has called, desk': { at: deskAt, ...called, until: '.class-calls' },
  'class: everyone has called, wall': { at: wallAt, ...called, until: '.class-calls' },
  'class: everyone has called, seat': {
    at: seatAt,
    ...called,
    press: ['.seat > section > .button'],
    until: '.class-calls',
  },
  'class: role-play, desk': { at: deskAt, ...forming, until: '.role-form' },
  'class: role-play, caller’s seat': { at: seatAt, ...playing, until: '.role-aspects' },
  'class: role-play, judge’s seat': { at: seatAt, ...judging, until: '.role-taps' },
  'class: role-play, a pair, desk': { at: deskAt, ...playing, until: '.role-groups' },
  'class: role-play, a pair, wall': { at: wallAt, ...playing, until: '.role-timer' },
  'class: role-play, judged, seat': { at: seatAt, ...judged, until: '.role-play' },
  'class: role-play, judged, desk': { at: deskAt, ...judged, until: '.role-begin' },
  'class: role-play, judged, wall': { at: wallAt, ...judged, until: '.role-play' },
  'class: rating, seat': { at: seatAt, ...rating, until: '.self-class-ways' },
  'class: rating, the sheet, seat': {
    at: seatAt,
    ...rating,
    press: ['.self-class-ways .button'],
    until: '.self-class-questions',
  },
  'class: rated, seat': { at: seatAt, ...handed, until: '.self-class' },
  'class: rated, wall': { at: wallAt, ...handed, until: '.self-class' },
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
