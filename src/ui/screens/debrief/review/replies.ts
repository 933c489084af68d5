import type { ReviewedTurn } from '../../../../analysis/review/review.ts';
import type {
  CustomerSpoke,
  Transcript,
  TranscriptEvent,
} from '../../../../core/call/transcript.ts';
import type { Ending } from '../../../../core/course/outcomes.ts';
import type { Mood } from '../../../../core/persona/moods.ts';

/** What the customer says in a stretch of a call. */
export function spokenIn(events: readonly TranscriptEvent[]): readonly CustomerSpoke[] {
  return events.flatMap((one) => (one.type === 'customerSpoke' ? [one] : []));
}

/** What the customer says after an event, until the rep acts again; −1: at the pick-up. */
export function repliesAfter({ events }: Transcript, event: number): readonly CustomerSpoke[] {
  const rest = events.slice(event + 1);
  const next = rest.findIndex(({ type }) => type === 'repActed');
  return spokenIn(rest.slice(0, next < 0 ? undefined : next));
}

/** How a call ended; `null` while it goes on. */
export function endingIn(events: readonly TranscriptEvent[]): Ending | null {
  const last = events.at(-1);
  return last?.type === 'callEnded' ? last.ending : null;
}

/** What the face shows at the end of a stretch of a call: somebody who has hung up looks as before. */
export function moodIn(events: readonly TranscriptEvent[]): Mood {
  return spokenIn(events).findLast(({ mood }) => mood !== 'gone')?.mood ?? 'neutral';
}

/** The sentence of the customer's that a turn had to go by: what it left open, or else their last. */
export function openedIn(
  { events }: Pick<Transcript, 'events'>,
  { event, heard }: Pick<ReviewedTurn, 'event' | 'heard'>,
): CustomerSpoke | null {
  const opened = heard.opened === null ? undefined : events[heard.opened];
  if (opened?.type === 'customerSpoke') return opened;
  return spokenIn(events.slice(0, event)).at(-1) ?? null;
}
