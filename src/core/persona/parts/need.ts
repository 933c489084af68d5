import type { Floor } from '../../course/floor.ts';
import type { ReplyKind } from '../../course/replies.ts';
import { personaSetup, says } from '../setup.ts';
import { all, heard, heardSoftly, open, rollsBelow } from './guards.ts';
import { endsAt, endsOf } from './endings.ts';
import { nextOf, onwardRolls } from './handBack.ts';
import type { Onward, Temper } from './temper.ts';

/** What they say as they come on from a standing: the tell that it happened. */
const comesOn: Readonly<Record<Onward, ReplyKind>> = {
  hidden: 'opensUp',
  implied: 'admits',
  explicit: 'wants',
  valued: 'commits',
  agreed: 'confirms',
};

/** What they say to a line that met the floor and brought them no further. */
const takesIn: Readonly<Record<Floor, ReplyKind>> = {
  asks: 'likes',
  tells: 'goesOn',
  objects: 'accepts',
  hedges: 'comesClean',
  yields: 'answers',
};

const allFloors = Object.keys(takesIn) as readonly Floor[];

/** They take it in; a proposal that they don't take up leaves them willing, and without a date. */
const takesInAt = (standing: Onward, floor: Floor): ReplyKind =>
  standing === 'valued' && floor === 'yields' ? 'warmsToIt' : takesIn[floor];

/** What comes of a line that was heard from this standing. */
function arrows(temper: Temper, standing: Onward) {
  const onward = allFloors.flatMap((floor) => {
    const rolls = onwardRolls(temper, standing, floor);
    if (rolls === 0) return [];
    return {
      guard: all(heard, open(floor), rollsBelow(rolls)),
      target: nextOf[standing],
      actions: says(comesOn[standing]),
    };
  });
  const stays = allFloors.map((floor) => ({
    guard: all(heard, open(floor)),
    actions: says(takesInAt(standing, floor)),
  }));
  const softly = allFloors.map((floor) => ({
    guard: all(heardSoftly, open(floor)),
    actions: says(takesIn[floor]),
  }));
  return [...onward, ...stays, ...softly];
}

const state = (temper: Temper, standing: Onward, tags: readonly string[]) => ({
  id: standing,
  tags: [...tags, `need-${standing}`],
  on: { 'line.ends': arrows(temper, standing), ...endsOf(temper, standing) },
});

/** Region: from a need nobody mentions to a yes that stands (C12, C13, C17). No step is ever lost. */
export const need = (temper: Temper) =>
  personaSetup.createStateConfig({
    initial: 'hidden',
    states: {
      hidden: state(temper, 'hidden', []),
      implied: state(temper, 'implied', []),
      explicit: state(temper, 'explicit', ['presentation']),
      valued: state(temper, 'valued', ['presentation']),
      agreed: state(temper, 'agreed', ['commitment']),
      sealed: {
        id: 'sealed',
        tags: ['commitment', 'need-sealed'],
        on: {
          'line.ends': { guard: heard, actions: says('confirms') },
          ...endsAt('meetingBooked', 'partsWarmly', 'keepsToIt'),
        },
      },
    },
  });
