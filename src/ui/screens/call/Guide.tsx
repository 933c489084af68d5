import { useEffect, useState } from 'react';
import { carries } from '../../../core/course/moves.ts';
import { shows } from '../../../core/course/replies.ts';
import { introLimit } from '../../../core/course/times.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { LiveCall } from '../../../session/liveCall.ts';
import { Button } from '../../components/Button.tsx';

const marks = ['ring', 'cards', 'silence', 'commitment'] as const;
type Mark = (typeof marks)[number];

/** What the guide has to say at this moment of the very first call, if anything. */
export function markFor(live: LiveCall): Mark | null {
  if (live.phase === 'dialling') return 'ring';
  if (live.phase !== 'choosing' || !live.call) return null;
  const { events } = live.call.transcript;
  const last = events.at(-1);
  if (!events.some((event) => event.type === 'repActed')) return 'cards';
  if (last?.type !== 'customerSpoke' || last.kind === null) return null;
  if (shows(last.kind, 'talking')) return 'silence';
  const canPropose = live.offers.some(({ moves }) =>
    moves.some((move) => carries(move, 'twoTimes')),
  );
  // After a no, to ask for a date would be deaf.
  return canPropose && shows(last.kind, 'ready') ? 'commitment' : null;
}

/** Coach marks of the very first call: one at a time, each once, and never in the way. */
export function Guide({ live, onDone }: { live: LiveCall; onDone: () => void }) {
  const { guide } = useMessages('call');
  const [seen, setSeen] = useState<readonly Mark[]>([]);
  const due = markFor(live);
  const [shown, setShown] = useState<Mark | null>(null);
  if (due !== shown && (due === null || !seen.includes(due))) {
    // The moment has passed, or another one is there.
    setShown(due);
    if (shown !== null && !seen.includes(shown)) setSeen([...seen, shown]);
  }
  const finished = seen.includes('commitment') || live.phase === 'ended';
  useEffect(() => {
    if (finished) onDone();
  }, [finished, onDone]);
  if (shown === null || seen.includes(shown) || finished) return null;
  return (
    <section className="guide" aria-label={guide.label} data-mark={shown}>
      <p aria-live="polite">{shown === 'cards' ? guide.cards(introLimit) : guide[shown]}</p>
      <div className="guide-actions">
        <Button kind="now" onClick={() => setSeen([...seen, shown])}>
          {guide.next}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {guide.skip}
        </Button>
      </div>
    </section>
  );
}
