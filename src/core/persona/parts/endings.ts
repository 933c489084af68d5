import type { Ending } from '../../course/outcomes.ts';
import type { ReplyKind } from '../../course/replies.ts';
import { says, tires } from '../setup.ts';
import { all, heard, heardSoftly, open, rollsBelow } from './guards.ts';
import { onwardRolls } from './handBack.ts';
import type { Onward, Temper } from './temper.ts';

const to = (ending: Ending, kind: ReplyKind) =>
  ({ target: `#${ending}`, actions: says(kind) }) as const;

/** The rep parts, or time is up: the call is over with this. */
export const endsAt = (ending: Ending, parted: ReplyKind, over: ReplyKind) =>
  ({
    'rep.told.friendlyParting': to(ending, parted),
    'time.over': to(ending, over),
  }) as const;

/** What a call comes to before anybody has agreed to anything. */
const reached: Readonly<Record<Exclude<Onward, 'agreed'>, Ending>> = {
  hidden: 'partedFriendly',
  implied: 'partedFriendly',
  explicit: 'partedFriendly',
  valued: 'leftOpen',
};

/** Of 20, that a yes nobody repeated holds when the rep parts with nothing open (C22). */
const holdsUnrepeated = 10;

/** How the call can end from a standing. */
export function endsOf(temper: Temper, standing: Onward) {
  if (standing === 'agreed') {
    return {
      'rep.told.friendlyParting': [
        {
          guard: all(open('yields'), rollsBelow(holdsUnrepeated)),
          ...to('meetingBooked', 'partsWarmly'),
        },
        to('pencilledIn', 'partsCoolly'),
      ],
      'time.over': [
        { guard: heard, ...to('meetingBooked', 'keepsToIt') },
        { guard: all(heardSoftly, open('yields')), ...to('meetingBooked', 'keepsToIt') },
        to('pencilledIn', 'mustGo'),
      ],
    };
  }
  const ending = reached[standing];
  const parting = {
    'rep.told.friendlyParting': to(ending, 'partsCoolly'),
  };
  if (standing !== 'valued') {
    return {
      ...parting,
      'rep.asked.askCallBack': to(ending, 'declines'),
      'time.over': to(ending, 'mustGo'),
    };
  }
  return {
    ...parting,
    'rep.asked.askCallBack': [
      { guard: all(heard, rollsBelow(temper.callBack)), ...to('callBackDated', 'commits') },
      to(ending, 'partsCoolly'),
    ],
    // A yes at the last moment, which nobody has repeated yet.
    'time.over': [
      {
        guard: all(heard, open('yields'), rollsBelow(onwardRolls(temper, 'valued', 'yields'))),
        ...to('pencilledIn', 'keepsToIt'),
      },
      to(ending, 'mustGo'),
    ],
  };
}

/** An error of the course, wherever it is made, wears them out. */
export const errors = (temper: Temper) => ({ 'rep.erred.*': { actions: tires(temper.errors) } });
