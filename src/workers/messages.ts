import type { Reviewed } from '../analysis/review/reviewer.ts';
import type { Scenario } from '../core/call/scenario.ts';
import type { Transcript } from '../core/call/transcript.ts';

/** What the page asks of the worker. */
export interface Request {
  /** Names the request in everything that comes back. */
  readonly id: number;
  readonly transcript: Transcript;
  /** The user's own scenario of this call, which the worker can't fetch; `null`: it is gone. */
  readonly own?: Scenario | null | undefined;
  /** Most positions of a call; the solver's own limit unless given. */
  readonly limit?: number | undefined;
}

/** What the worker says: how far it has got, and at last the answer. */
export type Report =
  | { readonly id: number; readonly positions: number }
  | { readonly id: number; readonly reviewed: Reviewed };
