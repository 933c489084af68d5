import { en } from '../../core/words/en.ts';
import { zh } from '../../core/words/zh.ts';
import { skeletonOf } from '../../scenario/skeleton.ts';
import { shippedText } from '../shippedTexts.ts';

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
  if (text === null) return null;
  const { readOwn } = await import('./readOwn.ts');
  const read = (await readOwn(text)).value;
  return read && skeletonOf(read.scenario, newId, { zh, en });
}
