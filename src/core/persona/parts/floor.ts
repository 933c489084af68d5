import { floors, type Floor } from '../../course/floor.ts';
import { personaSetup, opens } from '../setup.ts';
import {
  all,
  askable,
  at,
  heard,
  heardSoftly,
  none,
  rollsBelow,
  rungs,
  slighted,
  type PartGuard,
} from './guards.ts';
import { handBack, nextOf, onwardRolls } from './handBack.ts';
import { pickUp } from './pickUp.ts';
import type { Onward, Temper } from './temper.ts';

/** The floor opens in this way, and the customer says so. */
export const handsOver = (floor: Floor, guard: PartGuard) =>
  ({ guard, target: floor, actions: opens(floor) }) as const;

/** What follows a line that was heard, from one standing on one floor. */
function arrows(temper: Temper, standing: Onward, floor: Floor, canAsk: boolean) {
  const { onward, stays } = handBack(temper, standing, floor, canAsk);
  const rolls = onwardRolls(temper, standing, floor);
  const here = all(heard, at(standing), canAsk ? askable : none(askable));
  const arrow = (to: Floor, ...guards: readonly PartGuard[]) => handsOver(to, all(here, ...guards));
  const last = onward.at(-1);
  return [
    ...rungs(onward.slice(0, -1)).map(({ of, guard }) => arrow(of, rollsBelow(rolls), guard)),
    ...(last ? [arrow(last.of, rollsBelow(rolls))] : []),
    ...rungs(stays.slice(0, -1), rolls).map(({ of, guard }) => arrow(of, guard)),
    ...stays.slice(-1).map(({ of }) => arrow(of)),
  ];
}

/** Heard softly, a trouble is told on; anything else is out of the way. */
const softly = (floor: Floor) =>
  floor === 'tells'
    ? [handsOver('tells', heardSoftly)]
    : [handsOver('tells', all(heardSoftly, at('implied'))), handsOver('yields', heardSoftly)];

/** What is open when a line has gone past it: the same as before, unless this customer's temper changes it. */
function unheard({ slighted: turnsInto }: Temper, floor: Floor) {
  const next = turnsInto[floor];
  return next ? [handsOver(next, slighted)] : [];
}

const standingsLeft = Object.keys(nextOf) as readonly Onward[];

/** A way of handing the floor back, until it is met. */
const state = (temper: Temper, floor: Floor) => ({
  id: floor,
  tags: ['discovery', `open-${floor}`],
  on: {
    'line.ends': [
      ...unheard(temper, floor),
      ...softly(floor),
      ...standingsLeft.flatMap((standing) => [
        ...arrows(temper, standing, floor, true),
        ...arrows(temper, standing, floor, false),
      ]),
    ],
  },
});

/** Region: what is open between the two, from the pick-up on. */
export const floor = (temper: Temper) =>
  personaSetup.createStateConfig({
    initial: 'pickUp',
    states: {
      pickUp: pickUp(temper),
      ...Object.fromEntries(floors.map((one) => [one, state(temper, one)])),
    },
  });
