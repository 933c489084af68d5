import { isSeq, type Node } from 'yaml';
import type { Asking, Question, Replies } from '../core/call/scenario.ts';
import type { Stage } from '../core/course/stages.ts';
import { declared, entries, fields, listOf, optional, required, type Reader } from './readers.ts';
import { asking, stagePhrases } from './readReplies.ts';

/** One wording, or a list of them. */
const wordings: Reader<readonly Asking[]> = (reading, node) => {
  if (isSeq(node)) return listOf(asking, 1)(reading, node);
  const one = asking(reading, node);
  return one && [one];
};

const questionShape = fields({ asked: required(wordings), missed: required(wordings) });

/** `questions`: what the customer wants to know, by name. */
export const questions: Reader<readonly Question[]> = (reading, node) => {
  const list = entries<Question>((r, value: Node, _name, key) => {
    const name = declared(r, 'question', key);
    const raw = questionShape(r, value);
    return raw && name !== undefined ? { id: name, ...raw } : undefined;
  })(reading, node);
  return list?.map(([, question]) => question);
};

/** `phrases`: what the customer says whatever line it answers, by stage. */
export const phrases: Reader<Readonly<Record<Stage, Replies>>> = fields({
  opening: optional<Replies>(stagePhrases, {}),
  discovery: optional<Replies>(stagePhrases, {}),
  presentation: optional<Replies>(stagePhrases, {}),
  commitment: optional<Replies>(stagePhrases, {}),
});
