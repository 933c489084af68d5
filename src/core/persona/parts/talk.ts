import type { Ending } from '../../course/outcomes.ts';
import { contextOf, opens, outOfPatience, personaSetup, says } from '../setup.ts';
import { ear } from './ear.ts';
import { errors } from './endings.ts';
import { floor } from './floor.ts';
import { need } from './need.ts';
import type { Temper } from './temper.ts';

/** Region: the last turn is announced, so that the rep can part. */
const clock = personaSetup.createStateConfig({
  initial: 'time',
  states: {
    time: { on: { 'time.last': { target: 'lastTurn', actions: opens('announces') } } },
    lastTurn: { id: 'lastTurn', tags: 'last' },
  },
});

/** How a call can end with anybody; each customer has a way of its own to have had enough. */
const ends: readonly Ending[] = [
  'meetingBooked',
  'callBackDated',
  'pencilledIn',
  'leftOpen',
  'partedFriendly',
  'repHungUp',
];

const finals = ({ worn }: Temper) =>
  Object.fromEntries(
    [...ends, worn.ending].map((ending) => [ending, { id: ending, type: 'final' as const }]),
  );

/**
 * A customer made of the parts that all share: an ear that judges each line, a floor that is handed
 * back, a need that comes on, and a clock. What makes it this customer is the temper.
 *
 * @param id the persona's
 */
export const talk = (id: string, temper: Temper) =>
  personaSetup.createMachine({
    id,
    context: contextOf,
    initial: 'talking',
    states: {
      talking: {
        type: 'parallel',
        states: { ear: ear(temper), floor: floor(temper), need: need(temper), clock },
        always: { guard: outOfPatience, target: 'wornOut' },
        on: { 'rep.hungUp': 'repHungUp', ...errors(temper) },
      },
      wornOut: { always: { target: temper.worn.ending, actions: says(temper.worn.kind) } },
      ...finals(temper),
    },
  });
