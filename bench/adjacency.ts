import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fromTransition } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import { choicesAt } from '../src/analysis/choices.ts';
import { buildGraph, endingOf } from '../src/analysis/graph/callGraph.ts';
import { codeOf } from '../src/analysis/graph/responses.ts';
import { advance, rollIntervals } from '../src/core/call/advance.ts';
import { startPosition, type Position } from '../src/core/call/position.ts';
import { compileCall, type CallRules } from '../src/core/call/rules.ts';
import { freshStart } from '../src/core/call/start.ts';
import { createPersona } from '../src/core/persona/createPersona.ts';
import type { Persona } from '../src/core/persona/persona.ts';
import { personas } from '../src/core/persona/personas.ts';
import { createStepper } from '../src/core/persona/stepMachine.ts';
import { shippedCall } from '../tests/core/support/rules.ts';
import { plainPersona } from '../tests/support/plainPersona.ts';

/** The call that is walked, cut to so many turns that XState's own walk ends in a minute or two. */
const id = 'dock-queue';
const turns = 6;

interface Walked {
  readonly name: string;
  readonly ms: number;
  readonly bytes: number;
  /** Every `from, choice, to`, so that the walks can be held equal. */
  readonly edges: ReadonlySet<string>;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const used = (): number => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const named = ({ persona, turn, introSeconds, facts, spent }: Position): string =>
  persona.ending ?? [persona.key, turn, introSeconds, facts, ...spent].join('|');

/** Runs a walk, keeping what it returns until its memory has been weighed. */
function measured<T>(
  name: string,
  run: () => T,
  edgesOf: (result: T) => ReadonlySet<string>,
): Walked {
  const before = used();
  const begun = performance.now();
  const result = run();
  const ms = performance.now() - begun;
  const bytes = used() - before;
  return { name, ms, bytes, edges: edgesOf(result) };
}

interface RollEvent {
  readonly type: string;
  readonly choice: number;
  readonly roll: number;
}

function events(rules: CallRules, position: Position): RollEvent[] {
  if (position.persona.ending) return [];
  return choicesAt(rules, position).flatMap((choice, at) =>
    rollIntervals(rules, position, choice).map(({ roll }) => ({
      type: `${at} ${roll}`,
      choice: at,
      roll,
    })),
  );
}

function next(rules: CallRules, position: Position, { choice, roll }: RollEvent): Position {
  const chosen = choicesAt(rules, position)[choice];
  return chosen ? advance(rules, position, chosen, roll).position : position;
}

const edge = (rules: CallRules, from: Position, at: number, to: string): string => {
  const choice = choicesAt(rules, from)[at];
  return `${named(from)} → ${choice ? codeOf(rules, choice) : '?'} → ${to}`;
};

/** A node of XState's map, as far as it is read here. */
interface Node {
  readonly state: { readonly context: Position };
  readonly transitions: Readonly<
    Record<string, { readonly event: RollEvent; readonly state: { readonly context: Position } }>
  >;
}

/** XState's own walk over the same logic. */
function byAdjacencyMap(rules: CallRules): Walked {
  const logic = fromTransition(
    (position: Position, event: RollEvent) => next(rules, position, event),
    startPosition(rules, freshStart),
  );
  return measured(
    'getAdjacencyMap',
    () =>
      getAdjacencyMap(logic, {
        events: ({ context }) => events(rules, context),
        serializeState: ({ context }) => named(context),
        limit: Infinity,
      }),
    (map) => {
      const edges = new Set<string>();
      for (const { state, transitions } of Object.values(
        map as unknown as Readonly<Record<string, Node>>,
      )) {
        for (const { event, state: to } of Object.values(transitions)) {
          edges.add(edge(rules, state.context, event.choice, named(to.context)));
        }
      }
      return edges;
    },
  );
}

/** Breadth first with an index as queue, everything in plain objects: the fair baseline. */
function byFairWalk(rules: CallRules): Walked {
  return measured(
    'fair walk',
    () => {
      const start = startPosition(rules, freshStart);
      const met = new Map<string, { position: Position; edges: [number, string][] }>();
      met.set(named(start), { position: start, edges: [] });
      const queue = [start];
      for (const from of queue) {
        const node = met.get(named(from));
        for (const event of events(rules, from)) {
          const to = next(rules, from, event);
          const key = named(to);
          node?.edges.push([event.choice, key]);
          if (met.has(key)) continue;
          met.set(key, { position: to, edges: [] });
          queue.push(to);
        }
      }
      return met;
    },
    (met) => {
      const edges = new Set<string>();
      for (const { position, edges: out } of met.values()) {
        for (const [at, to] of out) edges.add(edge(rules, position, at, to));
      }
      return edges;
    },
  );
}

/** Ours: tabulated responses, packed positions. */
function byGraph(name: string, rules: CallRules): Walked {
  return measured(
    name,
    () => buildGraph(rules),
    (graph) => {
      const edges = new Set<string>();
      for (let p = 0; p < graph.positions; p++) {
        const from = graph.positionAt(p);
        const first = graph.choiceAt[p] as number;
        for (let c = first; c < (graph.choiceAt[p + 1] as number); c++) {
          for (let e = graph.edgeAt[c] as number; e < (graph.edgeAt[c + 1] as number); e++) {
            const to = graph.target[e] as number;
            edges.add(edge(rules, from, c - first, endingOf(to) ?? named(graph.positionAt(to))));
          }
        }
      }
      return edges;
    },
  );
}

/**
 * The solver's walk against XState's own and a fair one, on the same call in one run.
 *
 * @throws Error where the walks differ
 */
export function benchAdjacency(): void {
  const whole = shippedCall(id);
  const definition = personas[whole.scenario.persona];
  if (!definition) throw new Error(`nobody made ${whole.scenario.persona}`);
  const scenario = { ...whole.scenario, turns };
  const quick = () => compileCall(scenario, createPersona(definition, scenario.traits));
  /** Without tables, but with the same intervals of the roll: twenty rolls apart would be unfair. */
  const untabulated = (persona: Persona) =>
    compileCall(scenario, { ...persona, cutsFor: quick().persona.cutsFor });

  const rules = quick();
  const cold = byGraph('ours, cold', rules);
  const warm = byGraph('ours, warm', rules);
  const fair = byFairWalk(
    untabulated(plainPersona(definition, scenario.traits, createStepper(definition.machine).step)),
  );
  const xstate = byAdjacencyMap(untabulated(plainPersona(definition, scenario.traits)));
  for (const other of [warm, fair, xstate]) {
    const same =
      other.edges.size === cold.edges.size && [...other.edges].every((e) => cold.edges.has(e));
    if (!same)
      throw new Error(
        `${other.name} walked other edges: ${other.edges.size}, not ${cold.edges.size}`,
      );
  }
  console.log(
    `adjacency: ${id} cut to ${turns} turns, ${cold.edges.size} edges, the same in all walks`,
  );
  for (const { name, ms, bytes } of [xstate, fair, cold, warm]) {
    console.log(
      `  ${name.padEnd(16)} ${ms.toFixed(0).padStart(8)} ms ${(bytes / 1e6).toFixed(1).padStart(8)} MB`,
    );
  }
  const times = (other: Walked, mine: Walked) => (other.ms / mine.ms).toFixed(0);
  const memory = (xstate.bytes / cold.bytes).toFixed(0);
  console.log(
    `adjacency: ${times(xstate, cold)} times faster, ${memory} times less memory (cold; warm ${times(xstate, warm)} times)`,
  );
  console.log(
    `fair walk: ${times(fair, cold)} times faster (cold; warm ${times(fair, warm)} times)`,
  );
}
