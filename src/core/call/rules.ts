import { repEventOf, type RepEventType } from '../course/moves.ts';
import type { Stage } from '../course/stages.ts';
import type { Relevance } from '../persona/events.ts';
import type { Persona } from '../persona/persona.ts';
import { horizons, type HorizonOf } from './horizon.ts';
import type { Beat, Condition, Line, Scenario } from './scenario.ts';

/** A condition with its facts as bits. */
export interface CompiledCondition {
  readonly tags: readonly string[];
  readonly notTags: readonly string[];
  readonly facts: number;
  readonly notFacts: number;
}

export interface CompiledLine {
  readonly line: Line;
  /** Place in `CallRules.lines`, and its bit in `Position.spent`. */
  readonly index: number;
  readonly when: CompiledCondition;
  readonly events: readonly RepEventType[];
  readonly relevance: Relevance;
}

export interface CompiledBeat {
  /** Place among all beats of the call. */
  readonly index: number;
  readonly beat: Beat;
  readonly when: CompiledCondition;
  readonly slots: readonly (readonly CompiledLine[])[];
}

/** A scenario and its persona, made ready for play: what `step`, solver and replay all run on. */
export interface CallRules {
  readonly scenario: Scenario;
  readonly persona: Persona;
  readonly lines: readonly CompiledLine[];
  readonly lineById: ReadonlyMap<string, CompiledLine>;
  readonly beats: Readonly<Record<Stage, readonly CompiledBeat[]>>;
  readonly horizonOf: HorizonOf;
  /** Bit of each fact in `Position.facts`. */
  readonly factBit: ReadonlyMap<string, number>;
  /** Facts that live for one turn only. */
  readonly cueBits: number;
  readonly knownAtStart: number;
  /** 32-bit words in `Position.spent`. */
  readonly spentWords: number;
}

/** Facts are bits of one 32-bit number. */
export const mostFacts = 31;

/**
 * Compiles a validated scenario.
 *
 * @throws RangeError when it names more than 31 facts or a fact or topic that it does not declare
 * (the scenario check says so with line and column; this is for callers that skipped it).
 */
export function compileCall(scenario: Scenario, persona: Persona): CallRules {
  if (scenario.facts.length > mostFacts) throw new RangeError(`more than ${mostFacts} facts`);
  const factBit = new Map(scenario.facts.map((fact, i) => [fact.id, 1 << i]));
  const bits = (ids: readonly string[]): number =>
    ids.reduce((mask, id) => {
      const bit = factBit.get(id);
      if (bit === undefined) throw new RangeError(`unknown fact ${id}`);
      return mask | bit;
    }, 0);
  const condition = (when: Condition): CompiledCondition => ({
    tags: when.tags,
    notTags: when.notTags,
    facts: bits(when.facts),
    notFacts: bits(when.notFacts),
  });

  const { key, side } = scenario.customers[0].needs;
  const relevanceOf = (about: string | null): Relevance =>
    about === null ? 'none' : key.includes(about) ? 'key' : side.includes(about) ? 'side' : 'none';

  const lineById = new Map<string, CompiledLine>();
  const compileLine = (line: Line): CompiledLine => {
    const met = lineById.get(line.id);
    if (met) return met;
    const compiled: CompiledLine = {
      line,
      index: lineById.size,
      when: condition(line.when),
      events: line.moves.map(repEventOf),
      relevance: relevanceOf(line.about),
    };
    lineById.set(line.id, compiled);
    return compiled;
  };
  let beatCount = 0;
  const compileBeat = (beat: Beat): CompiledBeat => ({
    index: beatCount++,
    beat,
    when: condition(beat.when),
    slots: beat.slots.map((slot) => slot.map(compileLine)),
  });
  const byStage = <T>(make: (stage: Stage) => T): Record<Stage, T> => ({
    opening: make('opening'),
    discovery: make('discovery'),
    presentation: make('presentation'),
    commitment: make('commitment'),
  });
  const beats = byStage((stage) => scenario.beats[stage].map(compileBeat));
  const lines = [...lineById.values()];
  const spentWords = Math.ceil(lines.length / 32);

  return {
    scenario,
    persona,
    lines,
    lineById,
    beats,
    horizonOf: horizons({ beats, persona, spentWords, bits }),
    factBit,
    cueBits: bits(scenario.facts.filter((fact) => fact.kind === 'cue').map((fact) => fact.id)),
    knownAtStart: bits(scenario.facts.filter((fact) => fact.known).map((fact) => fact.id)),
    spentWords,
  };
}
