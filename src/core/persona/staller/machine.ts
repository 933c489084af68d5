import { customerOf } from '../parts/customerOf.ts';
import { stallerTemper } from './temper.ts';

/** Never says no: "I'll ask my boss" is where most of these calls end. */
export const staller = customerOf('staller', 2, stallerTemper);
