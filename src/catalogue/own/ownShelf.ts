import { browserRecord } from '../../store/browserRecord.ts';
import { recordBox } from '../../store/recordBox.ts';
import { createShelf } from './shelf.ts';

/** The shelf of this browser. The reader comes only where a card has to be made anew. */
export const shelf = createShelf(recordBox(browserRecord), async (text) => {
  const { ownCard, readOwn } = await import('./readOwn.ts');
  const { value } = await readOwn(text);
  return value && ownCard(value.scenario);
});
