import { customerOf } from '../parts/customerOf.ts';
import { busyTemper } from './temper.ts';

/** Every second without a reason to listen costs patience. */
export const busyManager = customerOf('busyManager', 2, busyTemper);
