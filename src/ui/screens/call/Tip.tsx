import type { CourseWords } from '../../../core/words/words.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { LiveCall } from '../../../session/liveCall.ts';

/**
 * The coach's one remark this turn, about what the customer just said. Its rule stands in the debrief:
 * a handle means nothing to somebody on the phone.
 */
export function Tip({ live, words }: { live: LiveCall; words: CourseWords }) {
  const call = useMessages('call');
  const last = live.call?.transcript.events.findLast((event) => event.type === 'customerSpoke');
  const kind = last?.type === 'customerSpoke' ? last.kind : null;
  const tip = kind && words.tips[kind];
  if (!tip) return null;
  return (
    <p className="tip" role="note">
      <b>{call.tip}</b> {tip.tip}
    </p>
  );
}
