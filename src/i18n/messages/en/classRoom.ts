import type { Messages } from '../../areas.ts';

const entries = (n: number) => (n === 1 ? 'One thing you did is' : `${n} things you did are`);

export const classRoom: Messages['classRoom'] = {
  title: 'Class',
  lead: 'A trainer opens a room and everybody joins from their phone. No accounts.',
  none: {
    title: 'This page has no classroom',
    body: 'A class needs a server: run npm start on a computer and open the address that it prints. This is the version made of pages alone; calls, drills and the record work as ever.',
    retry: 'Look again',
  },
  outdated: {
    title: 'Page and server are of different versions',
    body: 'The server has been updated. Reload the page to get in; nothing of yours is lost.',
    reload: 'Reload',
  },
  unreachable: 'The server couldn’t be reached. Check the network and try again.',
  join: {
    title: 'Join a class',
    code: 'Room code',
    codeHint: 'The six letters and digits on the projector, small or capital.',
    nickname: 'Your nickname',
    nicknameHint:
      'The trainer sees it; the others do once the trainer shows names. It needn’t be your own.',
    suggestions: 'Nicknames to take',
    others: 'Other ones',
    join: 'Take a seat',
    joining: 'Joining…',
    badCode: 'A room code has six letters or digits, like K7M-2QX.',
  },
  kept: {
    title: 'Your rooms',
    seat: (code) => `Back to your seat (${code})`,
    trainer: (code) => `Back to the desk (${code})`,
    projector: (code) => `Show the wall (${code})`,
    noCode: 'code unknown',
    forget: 'Give up',
    ask: {
      title: 'Give up this place?',
      body: 'This browser won’t get back to it. What you did in the room stays in the room.',
      yes: 'Give it up',
      no: 'Keep it',
    },
  },
  open: {
    title: 'I’m the trainer',
    lead: 'Open a room. You get a code, a page for the projector and a desk to run the class from.',
    language: 'Language of the room',
    languages: { zh: '中文', en: 'English' },
    keepDays: 'Days to keep it',
    keepDaysHint:
      'From 1 to 365. After that the room and all that is in it are deleted; you can delete it sooner.',
    badDays: 'Give a whole number from 1 to 365.',
    open: 'Open a room',
    opening: 'Opening…',
  },
  gate: {
    noKey: {
      title: 'This browser has no place in this room',
      body: 'Join with the room’s code, or go back to the browser that you used before.',
    },
    removed: {
      title: 'The trainer has sent you out',
      body: 'What you did is still there. Once the trainer lets you back in, try again.',
    },
    noRoom: {
      title: 'This room is gone',
      body: 'Its time was up, or the trainer has deleted it with all that was in it.',
    },
    unauthorised: {
      title: 'This key doesn’t open the room',
      body: 'The link may have been cut short. Ask the trainer for it again, or join with the code.',
    },
    retry: 'Try again',
    door: 'To the classroom’s door',
    forget: 'Remove it from this browser',
    connecting: 'Entering the room…',
  },
  away: (waiting) =>
    waiting === 0
      ? 'The connection is lost; trying again.'
      : `The connection is lost; trying again. ${entries(waiting)} kept here and will be sent.`,
  retryNow: 'Try now',
  seat: {
    me: 'You are',
    rename: 'Change name',
    renameTo: 'New nickname',
    keep: 'Take this one',
    wait: 'You have your seat. It starts when the trainer begins.',
    between: 'That part is over. The next one starts when the trainer begins it.',
    paused: 'The trainer has paused. All clocks stand still: listen for a moment.',
    trainerGone:
      'The trainer has lost the connection, so the class is paused. You lose no time by it.',
    closed: 'The class is over and the room is closed.',
    members: (n) => (n === 1 ? '1 person in the room' : `${n} people in the room`),
  },
  everyone: {
    title: 'Everyone calls',
    lead: 'The whole class calls the same customer with the same dice. What you say makes the difference.',
    language: 'Language of your call',
    dial: 'Dial',
    dialling: 'Getting through…',
    failed: 'The call couldn’t be put through. Check the network and try again.',
    unknown:
      'This device doesn’t have the scenario as the server has it. Reload the page and try again.',
    untimed: 'untimed',
    timed: (factor) => (factor === 1 ? 'timed' : `timed ×${factor}`),
    elsewhere: 'This call went on on another device; here it has caught up.',
    over: 'Your call is over.',
    ended: 'The trainer has ended this round.',
    missed: 'The trainer has ended this round. You didn’t make this call.',
    back: 'Back to the class',
    goOn: 'Go on with the call',
    held: 'The trainer has paused',
    seen: 'The class',
    see: 'See how the class did',
    scorecard: 'See my scorecard',
  },
};
