import type { CustomerSpoke, Transcript } from '../../../core/call/transcript.ts';

/** What the customer says after an event, until the rep acts again; −1: at the pick-up. */
export function repliesAfter({ events }: Transcript, event: number): readonly CustomerSpoke[] {
  const rest = events.slice(event + 1);
  const next = rest.findIndex(({ type }) => type === 'repActed');
  return rest
    .slice(0, next < 0 ? undefined : next)
    .flatMap((one) => (one.type === 'customerSpoke' ? [one] : []));
}
