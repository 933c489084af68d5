import { expect, test } from 'vitest';
import { buildGraph } from '../../../../src/analysis/graph/callGraph.ts';
import { rulesOf } from '../../../../src/core/call/callRules.ts';
import { floorCall, personaWith } from '../../../support/floorCall.ts';
import { linesOf } from '../../../support/linesOf.ts';
import { everybody, tempers } from './talking.ts';

test.each(everybody)('%s agrees to a meeting only once what is sold has been named', (who) => {
  // Somebody who never heard at the pick-up what is sold, and may never ask.
  const call = linesOf(floorCall({ turns: 8, depth: 1 }), (line) =>
    line.id.startsWith('discovery-answer') || line.answers === undefined
      ? { ...line, tells: [] }
      : line,
  );
  const graph = buildGraph(rulesOf(call, personaWith(tempers[who])));
  const product = 1 << graph.rules.factNumber.get('product')!;
  const standsAt = (index: number, standing: string) =>
    index >= 0 && graph.positionAt(index).persona.tags.has(`need-${standing}`);
  /** Positions in which they would, by whether they know and whether some line brings them there. */
  const willing = new Map<string, number>();
  for (let index = 0; index < graph.positions; index++) {
    if (!standsAt(index, 'valued')) continue;
    const [from, to] = [index, index + 1].map((at) => graph.edgeAt[graph.choiceAt[at]!]!);
    const agrees = graph.target.subarray(from, to).some((next) => standsAt(next, 'agreed'));
    const named = (graph.positionAt(index).facts[0]! & product) !== 0;
    const kind = `${named ? 'named' : 'unnamed'}, ${agrees ? 'can agree' : 'cannot'}`;
    willing.set(kind, (willing.get(kind) ?? 0) + 1);
  }
  expect(willing.get('named, can agree')).toBeGreaterThan(10);
  expect(willing.get('unnamed, cannot')).toBeGreaterThan(10);
  expect(willing.get('unnamed, can agree')).toBeUndefined();
});
