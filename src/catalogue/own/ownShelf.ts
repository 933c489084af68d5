import { browserBox } from '../../store/box.ts';
import { createShelf } from './shelf.ts';

/** The shelf of this browser. The reader comes only where a card has to be made anew. */
export const shelf = createShelf(browserBox(), async (text) => {
  const { ownCard, readOwn } = await import('./readOwn.ts');
  const { value } = await readOwn(text);
  return value && ownCard(value.scenario);
});
