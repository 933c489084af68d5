import { floors, type Floor } from '../../core/course/floor.ts';
import type { PersonaState } from '../../core/persona/persona.ts';
import { wayFinder } from '../graph/ways.ts';
import type { CallGraph } from '../graph/callGraph.ts';
import { isMarked } from '../solver/marked.ts';
import type { Solution } from '../solver/solve.ts';
import type { Finding } from './findings.ts';
import { said } from './messages/messages.ts';

/** The tag of a customer's condition that says how the floor was handed back. */
export const floorTag = (floor: Floor): string => `open-${floor}`;

/** How the floor stands; `null` at the pick-up, and with customers who have none. */
export const floorOf = ({ tags }: PersonaState): Floor | null =>
  floors.find((floor) => tags.has(floorTag(floor))) ?? null;

/** A line after one floor. */
interface After {
  readonly floor: Floor;
  /** Positions that offer it. */
  offered: number;
  /** Sum of what it costs there, points of 100. */
  lost: number;
  /** What it costs where it costs most, and where that is. */
  most: number;
  mostAt: number;
}

/** What every line costs after each floor, on all turns but the last, by the line's number. */
function costs({ graph, value, choiceValue }: Solution): readonly ReadonlyMap<Floor, After>[] {
  const { rules, positions, turnAt, positionAt, choiceAt, code } = graph;
  const byLine = rules.lines.map(() => new Map<Floor, After>());
  // On the last turn there is nothing to come: what is left is to part, after whatever was said.
  const last = turnAt[rules.scenario.turns - 1] ?? positions;
  for (let position = 0; position < last; position++) {
    const floor = floorOf(positionAt(position).persona);
    if (!floor) continue;
    const end = choiceAt[position + 1] as number;
    for (let choice = choiceAt[position] as number; choice < end; choice++) {
      const byFloor = byLine[code[choice] as number];
      if (!byFloor) continue;
      const loss = 100 * Math.max(0, (value[position] as number) - choiceValue(choice));
      const after = byFloor.get(floor) ?? { floor, offered: 0, lost: 0, most: -1, mostAt: -1 };
      byFloor.set(floor, after);
      after.offered += 1;
      after.lost += loss;
      if (loss > after.most) [after.most, after.mostAt] = [loss, position];
    }
  }
  return byLine;
}

const mean = ({ lost, offered }: After): number => lost / offered;

/**
 * Every sound line that is offered after the pick-up costs something after one floor or another: else
 * whoever takes it needn't have listened. (That it is best after one is asked of every sound line.)
 * Lines that are met on the last turn only are left out.
 *
 * @param short points of 100 that it has to cost on average, after the floor that suits it least
 */
export function checkFloors(solution: Solution, short: number): readonly Finding[] {
  const { graph } = solution;
  const way = wayFinder(graph);
  const byLine = costs(solution);
  return graph.rules.lines.flatMap(({ line, index }): Finding[] => {
    const met = [...(byLine[index] as ReadonlyMap<Floor, After>).values()];
    if (met.length === 0 || isMarked(line)) return [];
    const dearest = met.reduce((a, b) => (mean(b) > mean(a) ? b : a));
    if (mean(dearest) >= short) return [];
    const { floor, most, mostAt } = dearest;
    const found = said((m) =>
      m.neverWrong(line.id, floor, mean(dearest), short, most, way(mostAt)),
    );
    return [{ part: 'line', id: line.id, bound: 'rightAndWrong', ...found }];
  });
}

/**
 * What is on offer may not hang on what the customer has just done: that alone tells a rep who doesn't
 * listen what to say.
 */
export function checkConditions({ rules }: CallGraph): readonly Finding[] {
  const banned = new Set(floors.map(floorTag));
  const tagsIn = ({ tags, notTags }: { tags: readonly string[]; notTags: readonly string[] }) =>
    [...tags, ...notTags].filter((tag) => banned.has(tag));
  const refuse = (part: 'line' | 'beat', id: string, tag: string): Finding => ({
    part,
    id,
    ...said((m) => m.hangsOnFloor(part, id, tag)),
  });
  return [
    ...Object.values(rules.beats)
      .flat()
      .flatMap(({ beat }) => tagsIn(beat.when).map((tag) => refuse('beat', beat.id, tag))),
    ...rules.lines.flatMap(({ line }) =>
      tagsIn(line.when).map((tag) => refuse('line', line.id, tag)),
    ),
  ];
}
