import type { Replies } from '../core/call/scenario.ts';
import { inOrder, type Checked } from './problem.ts';
import { startReading, type Reading } from './reading.ts';
import { fields, required, whole, type Reader } from './readers.ts';
import { phrases } from './readReplies.ts';
import { fileName } from './fileName.ts';
import { parseYaml } from './yamlSource.ts';

/** Words of a persona that fit whatever was said: the fallback of every scenario that names it. */
export interface Phrasebook {
  readonly id: string;
  readonly replies: Replies;
}

const bookShape = (name: string | null): Reader<{ format: number; id: string; replies: Replies }> =>
  fields({
    format: required(whole(1, 1)),
    id: required(fileName(name)),
    replies: required(phrases),
  });

/**
 * Reads a phrasebook.
 *
 * @param name the file's name without folder and ending, which its id has to equal; `null` for a
 * text that is no file
 */
export function readPhrasebook(yaml: string, name: string | null): Checked<Phrasebook> {
  const parsed = parseYaml(yaml);
  if (!parsed.source) return { value: null, problems: inOrder(parsed.problems) };
  const reading: Reading = startReading(parsed.source.placeAt);
  const book = bookShape(name)(reading, parsed.source.root);
  const problems = inOrder(reading.problems);
  return {
    value: book && problems.length === 0 ? { id: book.id, replies: book.replies } : null,
    problems,
  };
}
