import type { AnyMachineSnapshot } from 'xstate';
import { endings, type Ending } from '../course/outcomes.ts';
import { laterStage, stages, type Stage } from '../course/stages.ts';
import type { PersonaEvent } from './events.ts';
import type { Persona, PersonaDefinition, PersonaState, Reaction } from './persona.ts';
import type { ReplyKind } from '../course/replies.ts';
import { rollBounds } from './rollBounds.ts';
import { anyRoll, createSequences, fromCut } from './sequences.ts';
import { tagsAhead } from './tagsAhead.ts';
import { activePaths, createStepper } from './xstateMachine.ts';

interface Known {
  readonly state: PersonaState;
  readonly snapshot: AnyMachineSnapshot;
  /** Reactions already computed, by event sequence and, where the machine asked for it, the roll. */
  readonly reactions: Map<number, Reaction>;
}

const isEnding = (name: string): name is Ending => Object.hasOwn(endings, name);

/** @throws RangeError when a trait is unknown or out of its range. */
function inputOf(
  { id, traits: ranges }: PersonaDefinition,
  traits: Readonly<Record<string, number>>,
): Record<string, number> {
  const input: Record<string, number> = {};
  for (const [name, range] of Object.entries(ranges)) {
    const value = traits[name] ?? range.default;
    if (!Number.isInteger(value) || value < range.min || value > range.max) {
      throw new RangeError(
        `trait ${name} must be a whole number from ${range.min} to ${range.max}`,
      );
    }
    input[name] = value;
  }
  const unknown = Object.keys(traits).find((name) => !Object.hasOwn(ranges, name));
  if (unknown !== undefined) throw new RangeError(`${id} has no trait ${unknown}`);
  return input;
}

/** What comes of events one after the other, and whether the machine looked at the roll. */
function hear(
  stepper: ReturnType<typeof createStepper>,
  from: AnyMachineSnapshot,
  events: readonly PersonaEvent[],
) {
  let snapshot = from;
  let looked = false;
  const replies: ReplyKind[] = [];
  const openers: ReplyKind[] = [];
  for (const event of events) {
    if (snapshot.status === 'done') break;
    const watched: PersonaEvent = {
      ...event,
      get roll() {
        looked = true;
        return event.roll;
      },
    };
    const next = stepper.step(snapshot, watched);
    snapshot = next.snapshot;
    replies.push(...next.replies);
    openers.push(...next.openers);
  }
  // Whoever has gone hands nothing back, and has said their last word.
  return { snapshot, looked, replies, openers: snapshot.status === 'done' ? [] : openers };
}

/**
 * Sets a persona's traits and makes it ready to talk. XState decides each reaction; a reaction once
 * computed is remembered, so that a million random calls cost a few thousand transitions.
 *
 * @throws RangeError when a trait is unknown or out of its range.
 */
export function createPersona(
  definition: PersonaDefinition,
  traits: Readonly<Record<string, number>> = {},
): Persona {
  const input = inputOf(definition, traits);
  const stepper = createStepper(definition.machine);
  const ahead = tagsAhead(definition.machine);
  const sequenceOf = createSequences(rollBounds(definition.machine, input['warmth'] ?? 0));
  const byKey = new Map<string, Known>();
  const known: Known[] = [];

  function stateOf(snapshot: AnyMachineSnapshot, earlier: Stage): Known {
    const tags = new Set<string>(snapshot.tags);
    const stage = laterStage(stages.findLast((s) => tags.has(s)) ?? earlier, earlier);
    const key = `${JSON.stringify(snapshot.value)} ${JSON.stringify(snapshot.context)} ${stage}`;
    const met = byKey.get(key);
    if (met) return met;
    const top = typeof snapshot.value === 'string' ? snapshot.value : '';
    const ending = snapshot.status === 'done' && isEnding(top) ? top : null;
    const patience = (snapshot.context as { patience: number }).patience;
    const fresh: Known = {
      snapshot,
      reactions: new Map(),
      state: { index: known.length, key, tags, stage, patience, ending },
    };
    byKey.set(key, fresh);
    known.push(fresh);
    return fresh;
  }

  const start = stateOf(stepper.start(input), 'opening').state;

  function knownAs(state: PersonaState): Known {
    const met = known[state.index];
    if (met?.state !== state) throw new Error(`a state of another ${definition.id}`);
    return met;
  }

  function react(state: PersonaState, events: readonly PersonaEvent[]): Reaction {
    const from = knownAs(state);
    const sequence = sequenceOf(events);
    const whatever = from.reactions.get(anyRoll(sequence));
    if (whatever) return whatever;
    // Rolls between two cuts lead to the same reaction: one entry serves the interval.
    const roll = events[0]?.roll ?? 0;
    const rolled = fromCut(sequence, sequence.cuts.findLast((cut) => cut <= roll) ?? 0);
    const met = from.reactions.get(rolled);
    if (met) return met;
    const { snapshot, looked, ...said } = hear(stepper, from.snapshot, events);
    const reaction: Reaction = { state: stateOf(snapshot, from.state.stage).state, ...said };
    from.reactions.set(looked ? rolled : anyRoll(sequence), reaction);
    return reaction;
  }

  return {
    id: definition.id,
    version: definition.version,
    objections: definition.objections,
    cutsFor: (events) => sequenceOf(events).cuts,
    start,
    react,
    mayShow: (state, tags, notTags) => ahead(knownAs(state).snapshot)(tags, notTags),
    activeIn: (state) => activePaths(knownAs(state).snapshot),
  };
}
