import { repEventOf, moveIds } from '../../../src/core/course/moves.ts';
import type { PersonaEvent, Relevance } from '../../../src/core/persona/events.ts';
import type { Persona, PersonaState, Reaction } from '../../../src/core/persona/persona.ts';

export interface Edge {
  readonly from: PersonaState;
  readonly event: PersonaEvent;
  readonly reaction: Reaction;
}

const relevances: readonly Relevance[] = ['key', 'side', 'none'];
const times = ['time.introductionOver', 'time.monologue', 'time.over', 'rep.hungUp'] as const;

/** Everything that can be said to a customer, once a roll interval and a relevance. */
export function stimuli(persona: Persona): PersonaEvent[] {
  const bare = [
    ...moveIds.flatMap((move) =>
      relevances.map((relevance) => ({ type: repEventOf(move), relevance, roll: 0 })),
    ),
    ...times.map((type) => ({ type, roll: 0 })),
  ];
  return bare.flatMap((event) =>
    [0, ...persona.cutsFor([event])].map((roll): PersonaEvent => ({ ...event, roll })),
  );
}

/** Walks every condition that a customer can get into, move by move. */
export function* walk(persona: Persona): Generator<Edge> {
  const events = stimuli(persona);
  const queue = [persona.start];
  const met = new Set(queue);
  for (const from of queue) {
    for (const event of events) {
      const reaction = persona.react(from, [{ type: 'time.turn', roll: event.roll }, event]);
      yield { from, event, reaction };
      if (!met.has(reaction.state) && !reaction.state.ending) {
        met.add(reaction.state);
        queue.push(reaction.state);
      }
    }
  }
}
