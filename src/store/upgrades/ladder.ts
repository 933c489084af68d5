import { oneKindOfTable } from './1-tables.ts';
import { whatIsGone } from './2-gone.ts';
import type { Upgrade } from './upgrade.ts';

/** The steps, from nothing to the present; the version of a database is how many it has taken. */
export const ladder: readonly Upgrade[] = [oneKindOfTable, whatIsGone];
