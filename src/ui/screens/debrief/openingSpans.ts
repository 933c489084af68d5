import type { Transcript } from '../../../core/call/transcript.ts';
import type { TimelineSpan } from '../../components/charts/IntroTimeline.tsx';

/** The rep's lines of the opening on the introduction clock (C1), in milliseconds. */
export function openingSpans({ events }: Pick<Transcript, 'events'>): readonly TimelineSpan[] {
  const spans: TimelineSpan[] = [];
  let clock = 0;
  for (const event of events) {
    if (event.type !== 'repActed' || event.stage !== 'opening') continue;
    const from = clock + event.thinkingMs;
    clock = from + event.ms;
    if (event.ms > 0) spans.push({ from, to: clock });
  }
  return spans;
}
