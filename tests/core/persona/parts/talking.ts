import { floors, standings, type Floor, type Standing } from '../../../../src/core/course/floor.ts';
import { moveIds, type MoveId } from '../../../../src/core/course/moves.ts';
import { busyTemper } from '../../../../src/core/persona/busyManager/temper.ts';
import { createPersona } from '../../../../src/core/persona/createPersona.ts';
import type { Temper } from '../../../../src/core/persona/parts/temper.ts';
import type { PersonaState, Reaction } from '../../../../src/core/persona/persona.ts';
import { priceTemper } from '../../../../src/core/persona/priceObjector/temper.ts';
import { stallerTemper } from '../../../../src/core/persona/staller/temper.ts';
import { personaWith } from '../../../support/floorCall.ts';
import { saying, type Moment } from '../support.ts';

/** The customers there are, by what makes them differ. */
export const tempers = {
  'the busy manager': busyTemper,
  'the price objector': priceTemper,
  'the staller': stallerTemper,
} as const;
export type Who = keyof typeof tempers;
export const everybody = Object.keys(tempers) as readonly Who[];

/** What a customer has in front of them, and how far they have come. */
export const place = ({ tags }: PersonaState): [Floor | undefined, Standing | undefined] => [
  floors.find((floor) => tags.has(`open-${floor}`)),
  standings.find((standing) => tags.has(`need-${standing}`)),
];

/** A line that gets through at the pick-up. */
export const fullOpening: readonly MoveId[] = ['identify', 'statePurpose', 'stateBenefit'];

/** A customer to be talked to, with the conditions that talking has led to. */
export class Talking {
  readonly persona;
  /** A condition of full patience for each floor and standing there is. */
  readonly found = new Map<string, PersonaState>();

  constructor(temper: Temper, patience = 8) {
    this.persona = createPersona(personaWith(temper), { patience });
    const queue = [this.persona.start];
    const met = new Set(queue);
    for (const state of queue) {
      const [floor, standing] = place(state);
      const key = `${floor} ${standing}`;
      if (floor && standing && !this.found.has(key)) this.found.set(key, state);
      const lines = state === this.persona.start ? [fullOpening] : moveIds.map((move) => [move]);
      for (const moves of lines) {
        for (let roll = 0; roll < 20; roll++) {
          const next = this.say(state, moves, { roll }).state;
          if (next.ending || next.patience < patience || met.has(next)) continue;
          met.add(next);
          queue.push(next);
        }
      }
    }
  }

  /** One line of the rep's. */
  say(
    state: PersonaState,
    moves: readonly MoveId[],
    { roll = 0, moment = 'askable' }: { roll?: number; moment?: Moment } = {},
  ): Reaction {
    return this.persona.react(state, saying(moves, moment, roll).events);
  }

  /**
   * @throws Error where there is no such condition
   */
  at(floor: Floor, standing: Standing): PersonaState {
    const state = this.found.get(`${floor} ${standing}`);
    if (!state) throw new Error(`nobody is at ${floor} ${standing}`);
    return state;
  }

  /** The same condition, on the last turn. */
  lastAt(floor: Floor, standing: Standing): PersonaState {
    const roll = 0;
    return this.persona.react(this.at(floor, standing), [{ type: 'time.last', roll }]).state;
  }
}

const met = new Map<Temper, Talking>();

/** A customer with patience enough for a long talk; made once. */
export function talkingTo(temper: Temper): Talking {
  const talking = met.get(temper) ?? new Talking(temper);
  met.set(temper, talking);
  return talking;
}
