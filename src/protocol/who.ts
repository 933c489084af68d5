import * as v from 'valibot';
import { id } from './values.ts';

/** Whose key it is: what somebody may do and see hangs on it. */
export const viewerSchema = v.variant('role', [
  v.strictObject({ role: v.literal('trainer'), id }),
  v.strictObject({ role: v.literal('projector') }),
  v.strictObject({ role: v.literal('seat'), seat: id }),
]);
export type Viewer = v.InferOutput<typeof viewerSchema>;

/**
 * Who did something. `server` acts by itself, as when it pauses because the trainer is gone;
 * `someone` stands in what others see of an entry whose author stays unnamed.
 */
export const whoSchema = v.variant('role', [
  ...viewerSchema.options,
  v.strictObject({ role: v.literal('server') }),
  v.strictObject({ role: v.literal('someone') }),
]);
export type Who = v.InferOutput<typeof whoSchema>;
