import { and, assign, not, setup, stateIn } from 'xstate';
import type { PersonaEvent } from './events.ts';
import type { MoveId } from '../course/moves.ts';
import type { ReplyKind } from '../course/replies.ts';

/** What every persona counts. Small and bounded: it is part of the solver's key. */
export interface PersonaContext {
  /** 0 ends the call. */
  readonly patience: number;
  /** −3 to 3, added to the bound of each roll: how readily this customer takes to people. */
  readonly warmth: number;
}

export interface PersonaInput {
  readonly patience: number;
  readonly warmth: number;
}

/**
 * What all personas are made of: the guards on roll and relevance, and the actions that leave the
 * machine as data. Their statecharts are their own.
 */
export const personaSetup = setup({
  types: {
    context: {} as PersonaContext,
    events: {} as PersonaEvent,
    input: {} as PersonaInput,
    tags: {} as string,
  },
  guards: {
    /** `n` of 20 rolls, shifted by the customer's warmth unless `fixed`. */
    rollBelow: ({ context, event }, { n, fixed }: { n: number; fixed?: boolean }) =>
      event.roll < n + (fixed ? 0 : context.warmth),
    /** The line is about what really hurts. */
    hitsKey: ({ event }) => 'relevance' in event && event.relevance === 'key',
    /** The line is at least about something that concerns them. */
    isRelevant: ({ event }) => 'relevance' in event && event.relevance !== 'none',
    /** The line makes one of these moves. */
    does: ({ event }, { moves }: { moves: readonly MoveId[] }) =>
      event.type === 'line.begins' && event.moves.some((move) => moves.includes(move)),
    /** The line takes for known what nobody has said. */
    assumesUnsaid: ({ event }) => event.type === 'line.begins' && event.assumesUnsaid,
    /** The customer has a question left that can be answered. */
    askable: ({ event }) => event.type === 'line.ends' && event.askable,
    outOfPatience: ({ context }) => context.patience <= 0,
  },
  actions: {
    // Read by the call from the list of actions; nothing runs.
    reply: (_nothing, _params: { kind: ReplyKind }) => {},
    open: (_nothing, _params: { kind: ReplyKind }) => {},
    tire: assign({
      patience: ({ context }, { by }: { by: number }) => Math.max(0, context.patience - by),
    }),
  },
});

/** Context at the pick-up. */
export const contextOf = ({ input }: { input: PersonaInput }): PersonaContext => ({
  patience: input.patience,
  warmth: input.warmth,
});

/** The customer answers in this manner. */
export const says = (kind: ReplyKind) => ({ type: 'reply', params: { kind } }) as const;
/** After the answer, the customer hands the floor back in this manner. */
export const opens = (kind: ReplyKind) => ({ type: 'open', params: { kind } }) as const;
/** The customer's patience shrinks. */
export const tires = (by = 1) => ({ type: 'tire', params: { by } }) as const;
/** In `n` of 20 rolls. */
export const below = (n: number) => ({ type: 'rollBelow', params: { n } }) as const;
/** In `n` of 20 rolls, however warm the customer: a rate the course itself gives. */
export const belowFixed = (n: number) =>
  ({ type: 'rollBelow', params: { n, fixed: true } }) as const;
export const hitsKey = { type: 'hitsKey' } as const;
export const isRelevant = { type: 'isRelevant' } as const;
export const outOfPatience = { type: 'outOfPatience' } as const;
export { and, not, stateIn };
