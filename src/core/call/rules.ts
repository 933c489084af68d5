import { repEventOf, type RepEventType } from '../course/moves.ts';
import type { Stage } from '../course/stages.ts';
import type { Persona } from '../persona/persona.ts';
import { bitSet, union, wordsFor, type BitSet } from './bitSet.ts';
import { leadOf, relevanceBySpeaker, type RelevanceBySpeaker } from './cast.ts';
import { horizons, type HorizonOf } from './horizon.ts';
import type { Beat, Condition, Fact, Line, Scenario } from './scenario.ts';

/** A condition with its facts by number. */
export interface CompiledCondition {
  readonly tags: readonly string[];
  readonly notTags: readonly string[];
  readonly facts: BitSet;
  readonly notFacts: BitSet;
}

export interface CompiledLine {
  readonly line: Line;
  /** Place in `CallRules.lines`, and its number in `Position.spent`. */
  readonly index: number;
  readonly when: CompiledCondition;
  readonly events: readonly RepEventType[];
  /** Whom it is said to, by id. */
  readonly to: string;
  readonly relevance: RelevanceBySpeaker;
  /** Facts told, and taken for known, by number. */
  readonly tells: BitSet;
  readonly assumes: BitSet;
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
  /** By stage, the lines that answer a question of the customer's. */
  readonly answering: Readonly<Record<Stage, readonly CompiledLine[]>>;
  readonly horizonOf: HorizonOf;
  /** Number of each fact in `Position.facts`. */
  readonly factNumber: ReadonlyMap<string, number>;
  /** Facts that live for one turn only. */
  readonly cues: BitSet;
  readonly knownAtStart: BitSet;
  /** 32-bit words of sets of facts, and of sets of lines. */
  readonly factWords: number;
  readonly lineWords: number;
}

/** Facts by id as a set; those of other calls are left out. */
export function factsNamed(
  { factNumber, factWords }: Pick<CallRules, 'factNumber' | 'factWords'>,
  ids: readonly string[],
): BitSet {
  const numbers = ids.map((id) => factNumber.get(id)).filter((number) => number !== undefined);
  return bitSet(factWords, numbers);
}

/**
 * Compiles a validated scenario.
 *
 * @throws RangeError when it names a fact or topic that it does not declare
 * (the scenario check says so with line and column; this is for callers that skipped it).
 */
export function compileCall(scenario: Scenario, persona: Persona): CallRules {
  const factNumber = new Map(scenario.facts.map((fact, i) => [fact.id, i]));
  const factWords = wordsFor(factNumber.size);
  const factSet = (ids: readonly string[]): BitSet => {
    const unknown = ids.find((id) => !factNumber.has(id));
    if (unknown !== undefined) throw new RangeError(`unknown fact ${unknown}`);
    return factsNamed({ factNumber, factWords }, ids);
  };
  const condition = (when: Condition): CompiledCondition => ({
    tags: when.tags,
    notTags: when.notTags,
    facts: factSet(when.facts),
    notFacts: factSet(when.notFacts),
  });

  const lead = leadOf(scenario).id;

  const lineById = new Map<string, CompiledLine>();
  const compileLine = (line: Line): CompiledLine => {
    const met = lineById.get(line.id);
    if (met) return met;
    const when = condition(line.when);
    const compiled: CompiledLine = {
      line,
      index: lineById.size,
      // Nobody asks for what they know.
      when: { ...when, notFacts: union(when.notFacts, factSet(line.asks ?? [])) },
      events: line.moves.map(repEventOf),
      to: lead,
      relevance: relevanceBySpeaker(scenario, line.about),
      tells: factSet(line.tells ?? []),
      assumes: factSet(line.assumes ?? []),
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
  const ofFirst = byStage((stage) => scenario.beats[stage].map(compileBeat));
  // Compiled last: lines and beats of a first call have the same numbers with it and without.
  const again = scenario.again ? [compileBeat(scenario.again.opening)] : [];
  const beats = { ...ofFirst, opening: [...again, ...ofFirst.opening] };
  const lines = [...lineById.values()];
  const lineWords = wordsFor(lines.length);
  const factsThat = (are: (fact: Fact) => boolean) =>
    factSet(scenario.facts.filter(are).map(({ id }) => id));

  return {
    scenario,
    persona,
    lines,
    lineById,
    beats,
    answering: byStage((stage) => {
      const offered = beats[stage].flatMap(({ slots }) => slots.flat());
      return [...new Set(offered)].filter(({ line }) => line.answers !== undefined);
    }),
    horizonOf: horizons({ beats, persona, factWords, factSet }),
    factNumber,
    cues: factsThat(({ kind }) => kind === 'cue'),
    knownAtStart: factsThat(({ known }) => known),
    factWords,
    lineWords,
  };
}
