import type { Floor } from '../course/floor.ts';
import { keepsOpen, openAfter } from './heard.ts';
import type { TranscriptEvent } from './transcript.ts';

/** What is open now, and the sentence that left it so. */
export interface OpenSince {
  /** `null` before anything can be open. */
  readonly open: Floor | null;
  /** Index of the customer's sentence in the events; `null` at the pick-up. */
  readonly opened: number | null;
}

const nothing: OpenSince = { open: null, opened: null };

/** What is open now that all of this has been said, and since which sentence (`heardIn` of the turn to come). */
export const openSince = (events: readonly TranscriptEvent[]): OpenSince =>
  events.reduce<OpenSince>((before, event, index) => {
    if (event.type !== 'customerSpoke') return before;
    const opens = event.kind !== null && !keepsOpen(event.kind);
    return {
      open: openAfter(before.open, event.kind),
      opened: opens ? index : before.opened,
    };
  }, nothing);
