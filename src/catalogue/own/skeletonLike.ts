import { en } from '../../core/words/en.ts';
import { zh } from '../../core/words/zh.ts';
import { skeletonOf } from '../../scenario/skeleton.ts';
import { shippedText } from '../shippedTexts.ts';
import { readOwn } from './readOwn.ts';

/** What the new scenario is called until somebody names it. */
const newId = 'my-call';

/**
 * A file to write a call into, with the structure of a shipped one.
 *
 * @returns `null` where there is no such scenario
 * @throws whatever an import throws when the network fails
 */
export async function skeletonLike(id: string): Promise<string | null> {
  const text = await shippedText(id);
  const read = text === null ? null : (await readOwn(text)).value;
  return read && skeletonOf(read.scenario, newId, { zh, en });
}
