import { customerOf } from '../parts/customerOf.ts';
import { priceTemper } from './temper.ts';

/** Comes back to the price until somebody weighs it with them. */
export const priceObjector = customerOf('priceObjector', 2, priceTemper);
