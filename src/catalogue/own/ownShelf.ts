import { browserBox } from '../../store/box.ts';
import { createShelf } from './shelf.ts';

/** The shelf of this browser. */
export const shelf = createShelf(browserBox());
