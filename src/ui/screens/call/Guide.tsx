import { useEffect, useState } from 'react';
import { openNow } from '../../../core/call/heard.ts';
import type { TranscriptEvent } from '../../../core/call/transcript.ts';
import type { Floor } from '../../../core/course/floor.ts';
import { carries } from '../../../core/course/moves.ts';
import { shows, type Sign } from '../../../core/course/replies.ts';
import { introLimit } from '../../../core/course/times.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { LiveCall } from '../../../session/liveCall.ts';
import { Button } from '../../components/Button.tsx';
import { heardIn, turnIn } from './onStage.ts';

/** `ring` and `cards` as the call begins, then each way of leaving something open, once. */
type Mark = 'ring' | 'cards' | 'commitment' | Floor;

const haveShown = (events: readonly TranscriptEvent[], sign: Sign) =>
  events.some((e) => e.type === 'customerSpoke' && e.kind !== null && shows(e.kind, sign));

/** What the guide has to say at this moment of the very first call, if anything. */
export function markFor(live: LiveCall): Mark | null {
  if (live.phase === 'dialling') return 'ring';
  if (live.phase !== 'choosing' || !live.call) return null;
  const events = heardIn(live);
  if (!events.some((event) => event.type === 'repActed')) return 'cards';
  const open = openNow(events);
  if (open !== 'yields') return open;
  const canPropose = live.offers.some(({ moves }) =>
    moves.some((move) => carries(move, 'twoTimes')),
  );
  // With something else open, to ask for a date would be deaf.
  return canPropose && haveShown(events, 'ready') && !haveShown(events, 'yes')
    ? 'commitment'
    : open;
}

interface GuideProps {
  readonly live: LiveCall;
  readonly onDone: () => void;
  /** It rings so long only for what there is to read: whoever has read it is connected. */
  readonly onConnect: () => void;
}

/** Coach marks of the very first call: one at a time, each once, and never in the way. */
export function Guide({ live, onDone, onConnect }: GuideProps) {
  const { guide } = useMessages('call');
  const [seen, setSeen] = useState<readonly Mark[]>([]);
  const due = markFor(live);
  const turn = turnIn(live);
  const [shown, setShown] = useState<{ mark: Mark | null; turn: number }>({ mark: null, turn });
  if (due !== shown.mark || turn !== shown.turn) {
    // The moment has passed, or another one is there.
    setShown({ mark: due, turn });
    const { mark } = shown;
    if (mark !== null && !seen.includes(mark)) setSeen([...seen, mark]);
  }
  const finished = seen.includes('commitment') || live.phase === 'ended';
  useEffect(() => {
    if (finished) onDone();
  }, [finished, onDone]);
  if (due === null || seen.includes(due) || finished) return null;
  return (
    <section className="guide" aria-label={guide.label} data-mark={due}>
      <p aria-live="polite">{due === 'cards' ? guide.cards(introLimit) : guide[due]}</p>
      <div className="guide-actions">
        <Button
          kind="now"
          onClick={() => {
            setSeen([...seen, due]);
            if (due === 'ring') onConnect();
          }}
        >
          {guide.next}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            onDone();
            if (due === 'ring') onConnect();
          }}
        >
          {guide.skip}
        </Button>
      </div>
    </section>
  );
}
