import { offers } from '../../core/call/offers.ts';
import type { CallGraph } from '../graph/callGraph.ts';
import { wayFinder } from '../graph/ways.ts';
import { floorOf } from './checkFloors.ts';
import type { Finding } from './findings.ts';
import { said } from './messages/messages.ts';

/**
 * Whatever question the customer has open, something on offer answers it: that the stage still has an
 * answer (`askable`) has to hold of the beat in play.
 */
export function checkQuestions(graph: CallGraph): readonly Finding[] {
  const { rules, positions, choiceAt, code, positionAt } = graph;
  if (!rules.scenario.questions?.length) return [];
  const unanswerable = new Map<string, { readonly first: number; count: number }>();
  for (let index = 0; index < positions; index++) {
    if (floorOf(positionAt(index).persona) !== 'asks') continue;
    const choices = code.subarray(choiceAt[index], choiceAt[index + 1]);
    if (choices.some((choice) => rules.lines[choice]?.line.answers !== undefined)) continue;
    const { id } = offers(rules, positionAt(index)).beat.beat;
    const met = unanswerable.get(id) ?? { first: index, count: 0 };
    met.count += 1;
    unanswerable.set(id, met);
  }
  const way = wayFinder(graph);
  return [...unanswerable].map(
    ([id, { first, count }]): Finding => ({
      part: 'beat',
      id,
      ...said((m) => m.unanswerable(id, way(first), count - 1)),
    }),
  );
}
