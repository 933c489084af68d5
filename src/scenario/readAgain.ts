import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Again } from '../core/call/scenario.ts';
import { endingIds } from '../core/course/outcomes.ts';
import { beat } from './readBeats.ts';
import type { Reading } from './reading.ts';
import { fields, listOf, oneOf, required, type Reader } from './readers.ts';
import { fieldNode, pickUp, text } from './readTexts.ts';

/** `again`: how a second call begins. */
export const again: Reader<Again> = fields<Again>({
  after: required(listOf(oneOf(endingIds, 'ending'), 1)),
  situation: required(text),
  pickUp: required(pickUp),
  opening: required(beat),
});

/**
 * The opening of a second call goes by facts that are remembered: by one at least, or the first call
 * would have it too.
 */
export function checkAgain(reading: Reading, root: Node): void {
  const node = fieldNode(root, 'again');
  if (node === root || !isMap(node)) return;
  const names = (list: unknown): readonly string[] =>
    isSeq(list) ? list.items.map((item) => (isScalar(item) ? String(item.value) : '')) : [];
  const memory = names(isMap(root) ? root.get('memory', true) : null);
  const facts = names(node.getIn(['opening', 'when', 'facts'], true));
  const forgotten = facts.find((fact) => !memory.includes(fact));
  if (facts.length > 0 && forgotten === undefined) return;
  reading.report(fieldNode(node, 'opening'), (m) => m.againForgets(forgotten ?? null));
}
