import { fromTransition } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import { choicesAt } from '../src/analysis/graph/choices.ts';
import { buildGraph, endingOf } from '../src/analysis/graph/callGraph.ts';
import { codeOf } from '../src/analysis/graph/responses.ts';
import { advance } from '../src/core/call/advance.ts';
import { rollIntervals } from '../src/core/call/hearing.ts';
import { startPosition, type Position } from '../src/core/call/position.ts';
import { rulesOf } from '../src/core/call/callRules.ts';
import { compileCall, type CallRules } from '../src/core/call/rules.ts';
import type { Scenario } from '../src/core/call/scenario.ts';
import { freshStart } from '../src/core/call/start.ts';
import { createPersona } from '../src/core/persona/createPersona.ts';
import type { PersonaDefinition } from '../src/core/persona/persona.ts';
import { createStepper } from '../src/core/persona/xstateMachine.ts';
import { plainPersona } from '../tests/support/plainPersona.ts';

/** Every `from → choice → to` of a walk, called once or more for each. */
type Tell = (edge: string) => void;

/** A way to walk a call: what is measured, and its edges told afterwards. */
export type Walk = (definition: PersonaDefinition, scenario: Scenario) => (tell: Tell) => void;

const named = ({ persona, turn, introSeconds, facts, spent }: Position): string =>
  persona.ending ?? [persona.key, turn, introSeconds, ...facts, ...spent].join('|');

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

/**
 * The rules over a machine that is asked anew for every event. With the same intervals of the roll
 * as ours: twenty rolls apart would be unfair.
 */
function untabulated(
  definition: PersonaDefinition,
  scenario: Scenario,
  step?: Parameters<typeof plainPersona>[2],
): CallRules {
  const { cutsFor } = createPersona(definition, scenario.traits);
  return compileCall(scenario, { ...plainPersona(definition, scenario.traits, step), cutsFor });
}

/** A node of XState's map, as far as it is read here. */
interface Node {
  readonly state: { readonly context: Position };
  readonly transitions: Readonly<
    Record<string, { readonly event: RollEvent; readonly state: { readonly context: Position } }>
  >;
}

/** XState's own walk, over its pure `transition()`. */
const byAdjacencyMap: Walk = (definition, scenario) => {
  const rules = untabulated(definition, scenario);
  const logic = fromTransition(
    (position: Position, event: RollEvent) => next(rules, position, event),
    startPosition(rules, freshStart),
  );
  const map = getAdjacencyMap(logic, {
    events: ({ context }) => events(rules, context),
    serializeState: ({ context }) => named(context),
    limit: Infinity,
  }) as unknown as Readonly<Record<string, Node>>;
  return (tell) => {
    for (const { state, transitions } of Object.values(map)) {
      for (const { event, state: to } of Object.values(transitions)) {
        tell(edge(rules, state.context, event.choice, named(to.context)));
      }
    }
  };
};

/** Breadth first with an index as queue over `machine.transition`: the fair baseline. */
const byFairWalk: Walk = (definition, scenario) => {
  const rules = untabulated(definition, scenario, createStepper(definition.machine).step);
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
  return (tell) => {
    for (const { position, edges } of met.values()) {
      for (const [at, to] of edges) tell(edge(rules, position, at, to));
    }
  };
};

/** The solver's: tabulated responses, packed positions. */
function graphOf(rules: CallRules): (tell: Tell) => void {
  const graph = buildGraph(rules);
  return (tell) => {
    for (let p = 0; p < graph.positions; p++) {
      const from = graph.positionAt(p);
      const first = graph.choiceAt[p] as number;
      for (let c = first; c < (graph.choiceAt[p + 1] as number); c++) {
        for (let e = graph.edgeAt[c] as number; e < (graph.edgeAt[c + 1] as number); e++) {
          const to = graph.target[e] as number;
          tell(edge(rules, from, c - first, endingOf(to) ?? named(graph.positionAt(to))));
        }
      }
    }
  };
}

let rulesMet: CallRules | null = null;

/** Nothing asked before: the machine is asked for every reaction that the call needs. */
const ours: Walk = (definition, scenario) => {
  rulesMet = rulesOf(scenario, definition);
  return graphOf(rulesMet);
};

/** The same rules once more: what the machine answered is known. */
const oursAgain: Walk = (definition, scenario) =>
  rulesMet ? graphOf(rulesMet) : ours(definition, scenario);

export const walks = {
  getAdjacencyMap: byAdjacencyMap,
  'fair walk': byFairWalk,
  ours,
  'ours again': oursAgain,
} as const satisfies Readonly<Record<string, Walk>>;
export type WalkName = keyof typeof walks;
