import type { FollowUpClass } from './classes.ts';

/** The call that a note is of. */
export interface NotedCall {
  readonly id: string;
  readonly scenario: string;
  /** The customer's name, as the call had it. */
  readonly customer: string;
  /** Ms since 1970; `null` where that was not noted. */
  readonly endedAt: number | null;
}

/** A note as it stands in the form; texts may be empty. */
export interface NoteDraft {
  readonly disposition: FollowUpClass;
  readonly summary: string;
  readonly reason: string;
  readonly quote: string;
  /** Such as `2026-12-03`; empty: no next time. */
  readonly day: string;
  /** Such as `09:30`; empty: any time that day. */
  readonly time: string;
  readonly nextGoal: string;
}
