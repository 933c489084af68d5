import type { Ack } from '../../protocol/envelopes.ts';
import type { Refusal } from '../../protocol/refusals.ts';

/** What passes by itself: the same operation, sent again later, may well be taken. */
const passing: readonly Refusal['code'][] = ['unavailable', 'tooOften'];

/** A refusal as it is acknowledged: unless it passes by itself, the browser lets go of the operation. */
export const refusal = (why: Refusal): Ack => ({
  ok: false,
  refusal: why,
  final: !passing.includes(why.code),
});
