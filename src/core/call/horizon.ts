import { stages, type Stage } from '../course/stages.ts';
import type { Persona, PersonaState } from '../persona/persona.ts';
import { bitSet, union, type BitSet } from './bitSet.ts';
import type { CompiledBeat, CompiledCondition, CompiledLine } from './rules.ts';
import type { Replies } from './scenario.ts';

/** What can still matter from a condition of the customer on: all else is dropped from the position. */
export interface Horizon {
  /** Lines that beats still to come may offer. */
  readonly lines: readonly CompiledLine[];
  /** Facts that the beats themselves read. */
  readonly beatFacts: BitSet;
  /** Facts that some reply to these lines, or to silence in these beats, reveals in time. */
  readonly revealable: BitSet;
}

/** @param lastTurn whether the rep has one turn left: then only what is on offer now can matter */
export type HorizonOf = (persona: PersonaState, lastTurn: boolean) => Horizon;

interface Compiled {
  readonly beats: Readonly<Record<Stage, readonly CompiledBeat[]>>;
  readonly persona: Persona;
  readonly factWords: number;
  readonly factSet: (facts: readonly string[]) => BitSet;
}

const revealedBy = (replies: Replies): string[] =>
  Object.values(replies).flatMap((wordings) => wordings.flatMap(({ reveals }) => reveals));

const showsNow = ({ tags }: PersonaState, when: CompiledCondition): boolean =>
  when.tags.every((tag) => tags.has(tag)) && !when.notTags.some((tag) => tags.has(tag));

/** What horizons from one stage on choose from. */
interface Prospect {
  readonly beats: readonly CompiledBeat[];
  /** Conditions on tags among these beats and their lines, each once. */
  readonly conditions: readonly CompiledCondition[];
  /** Horizons by which of the conditions may come to hold. */
  readonly known: Map<string, Horizon>;
}

const tagsOf = ({ tags, notTags }: CompiledCondition): string => `${tags.join()}|${notTags.join()}`;

/** The horizons of a call, each worked out when a condition of the customer first asks for it. */
export function horizons({ beats, persona, factWords, factSet }: Compiled): HorizonOf {
  const none = bitSet(factWords);
  const prospects = new Map<string, Prospect>();
  function prospectOf(stage: Stage, lastTurn: boolean): Prospect {
    const key = `${stage} ${lastTurn}`;
    let prospect = prospects.get(key);
    if (!prospect) {
      const from = stages.indexOf(stage);
      const ahead = stages
        .slice(from, lastTurn ? from + 1 : stages.length)
        .flatMap((name) => beats[name]);
      const all = ahead.flatMap((beat) => [beat, ...beat.slots.flat()]).map(({ when }) => when);
      const conditions = [...new Map(all.map((when) => [tagsOf(when), when])).values()];
      prospect = { beats: ahead, conditions, known: new Map() };
      prospects.set(key, prospect);
    }
    return prospect;
  }

  function lookAhead(state: PersonaState, lastTurn: boolean): Horizon {
    const { beats: possible, conditions, known } = prospectOf(state.stage, lastTurn);
    const may = conditions.filter((when) =>
      lastTurn ? showsNow(state, when) : persona.mayShow(state, when.tags, when.notTags),
    );
    const shown = new Set(may.map(tagsOf));
    const key = [...shown].join(';');
    const met = known.get(key);
    if (met) return met;

    const fits = ({ when }: CompiledBeat | CompiledLine): boolean => shown.has(tagsOf(when));
    const ahead = possible.filter(fits);
    const live = new Set(ahead.flatMap((beat) => beat.slots.flat()).filter(fits));
    const revealed = [
      ...ahead.flatMap(({ beat }) => revealedBy(beat.silence)),
      ...[...live].flatMap(({ line }) => revealedBy(line.replies)),
    ];
    const horizon = {
      lines: [...live],
      beatFacts: ahead.map(({ when }) => union(when.facts, when.notFacts)).reduce(union, none),
      revealable: lastTurn
        ? none
        : [...live].map(({ tells }) => tells).reduce(union, factSet(revealed)),
    };
    known.set(key, horizon);
    return horizon;
  }

  const byState: Horizon[] = [];
  return (state, lastTurn) => {
    const at = 2 * state.index + (lastTurn ? 1 : 0);
    return (byState[at] ??= lookAhead(state, lastTurn));
  };
}
