import { choicesAt } from '../../src/analysis/graph/choices.ts';
import { endingOf, type CallGraph } from '../../src/analysis/graph/callGraph.ts';
import { codeOf } from '../../src/analysis/graph/responses.ts';
import { advance } from '../../src/core/call/advance.ts';
import type { Choice } from '../../src/core/call/choice.ts';
import { rollIntervals } from '../../src/core/call/hearing.ts';
import { startPosition, type Position } from '../../src/core/call/position.ts';
import { compileCall, type CallRules } from '../../src/core/call/rules.ts';
import { freshStart } from '../../src/core/call/start.ts';
import { rollSides } from '../../src/core/persona/events.ts';
import type { PersonaDefinition } from '../../src/core/persona/persona.ts';
import { personaOf } from '../../src/core/persona/personas.ts';
import { createStepper } from '../../src/core/persona/xstateMachine.ts';
import { askedOnce, plainPersona } from './plainPersona.ts';

/** A position as any persona of the same machine would name it. */
export const named = ({ persona, turn, introSeconds, facts, spent }: Position): string =>
  persona.ending ?? [persona.key, turn, introSeconds, ...facts, ...spent].join('|');

/** Where each choice of a position leads: by code, and by name how many of the 20 rolls do. */
type Edges = ReadonlyMap<number, ReadonlyMap<string, number>>;

const asText = (edges: Edges): string =>
  [...edges]
    .map(([code, rolls]) => {
      const list = [...rolls].map(([to, n]) => `${n} → ${to}`).sort();
      return `choice ${code}: ${list.join('; ')}`;
    })
    .sort()
    .join('\n');

/** A position's edges as the graph has them. */
function edgesOf(graph: CallGraph, index: number): Edges {
  const edges = new Map<number, ReadonlyMap<string, number>>();
  for (let c = graph.choiceAt[index]!; c < graph.choiceAt[index + 1]!; c++) {
    const rolls = new Map<string, number>();
    for (let e = graph.edgeAt[c]!; e < graph.edgeAt[c + 1]!; e++) {
      const to = graph.target[e]!;
      rolls.set(endingOf(to) ?? named(graph.positionAt(to)), graph.width[e]!);
    }
    edges.set(graph.code[c]!, rolls);
  }
  return edges;
}

/** XState's own machine, asked for every event; tells whether it looked at the roll. */
function watchedRules({ scenario, persona }: CallRules, definition: PersonaDefinition) {
  const stepper = createStepper(definition.machine);
  let looked = false;
  const ask = askedOnce((before, event) => {
    let here = false;
    const watched = Object.defineProperty({ ...event }, 'roll', {
      get() {
        here = true;
        return event.roll;
      },
    });
    return { stepped: stepper.step(before, watched), here };
  });
  const plain = plainPersona(definition, scenario.traits, (before, event) => {
    const { stepped, here } = ask(before, event);
    looked ||= here;
    return stepped;
  });
  const rules = compileCall(scenario, { ...plain, cutsFor: persona.cutsFor });
  return {
    rules,
    /** Runs something and tells whether the machine looked at the roll meanwhile. */
    watch: <T>(run: () => T): [result: T, looked: boolean] => {
      looked = false;
      const result = run();
      return [result, looked];
    },
  };
}

/**
 * Walks a call breadth first over XState's own `machine.transition`, without a table, and holds each
 * position's edges to the graph's. A roll that the machine doesn't look at stands for all 20.
 *
 * @param most positions after which the walk ends
 * @param everyRoll try all 20 where it does look; else one for each interval that guards tell apart
 * @param definition the persona, where it is none of the shipped
 * @returns how many positions and edges were equal
 * @throws Error with both sides of the first position that differs
 */
export function holdToMachine(
  graph: CallGraph,
  most: number,
  everyRoll: boolean,
  definition = personaOf(graph.rules.scenario.persona),
) {
  const { rules, watch } = watchedRules(graph.rules, definition);
  const rollsOf = (position: Position, choice: Choice) =>
    everyRoll
      ? Array.from({ length: rollSides }, (_, roll) => ({ roll, width: 1 }))
      : rollIntervals(rules, position, choice);
  const start = startPosition(rules, freshStart);
  const met = new Set([named(start)]);
  const queue = [start];
  let positions = 0;
  let edges = 0;
  for (const position of queue) {
    if (positions === most) break;
    // Breadth first, the graph met its positions in the very same order.
    const index = positions;
    const walked = new Map<number, Map<string, number>>();
    for (const choice of choicesAt(rules, position)) {
      const rolls = new Map<string, number>();
      for (const { roll, width } of rollsOf(position, choice)) {
        const [to, looked] = watch(() => advance(rules, position, choice, roll).position);
        const name = named(to);
        rolls.set(name, (rolls.get(name) ?? 0) + (looked ? width : rollSides));
        if (!to.persona.ending && !met.has(name)) {
          met.add(name);
          queue.push(to);
        }
        if (!looked) break;
      }
      walked.set(codeOf(rules, choice), rolls);
      edges += rolls.size;
    }
    const [mine, theirs] = [asText(edgesOf(graph, index)), asText(walked)];
    const name = named(graph.positionAt(index));
    if (name !== named(position) || mine !== theirs) {
      throw new Error(`the graph: ${name}\n${mine}\n\nthe machine: ${named(position)}\n${theirs}`);
    }
    positions += 1;
  }
  return { positions, edges };
}
