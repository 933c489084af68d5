import { useEffect, useRef, type ReactNode } from 'react';
import { endings } from '../../../core/course/outcomes.ts';
import { howItEnded } from '../../../core/words/howItEnded.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { endingOf } from '../../../session/callFacts.ts';
import type { LiveCall } from '../../../session/liveCall.ts';
import { Button } from '../../components/Button.tsx';
import { navigate } from '../../routes/hashLocation.ts';
import './ended.css';

interface EndedProps {
  readonly live: LiveCall;
  readonly words: CourseWords | null;
  /** The call is in the record: the scorecard can be shown. */
  readonly recorded: boolean;
  readonly onAgain: (() => void) | null;
  /** In the first page's place. */
  readonly wayBack?: ReactNode;
}

/** How it ended, in a sentence, and the way on. */
export function Ended({ live, words, recorded, onAgain, wayBack }: EndedProps) {
  const { ended } = useMessages('callEnd');
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (recorded) next.current?.focus();
  }, [recorded]);
  const ending = live.call && endingOf(live.call);
  const rung = ending ? endings[ending].rung : null;
  const name = ending && words?.endings[ending].name;
  return (
    <div className="ended" role="status" data-rung={rung}>
      {rung && words && <p className="ended-rung">{words.rungs[rung].name}</p>}
      <h2>{name ?? ended.title}</h2>
      {words && live.call && <p>{howItEnded(words, live.call.transcript)}</p>}
      {live.call?.transcript.branch && <p className="ended-note">{ended.undoNoBest}</p>}
      <div className="ended-actions">
        <Button ref={next} kind="now" disabled={!recorded} onClick={() => navigate('/debrief')}>
          {recorded ? ended.scorecard : ended.saving}
        </Button>
        {onAgain && (
          <Button onClick={onAgain} aria-keyshortcuts="R">
            <span>{ended.again}</span> <kbd aria-hidden="true">R</kbd>
          </Button>
        )}
        {wayBack ?? (
          <a className="button button-quiet" href="#/">
            {ended.home}
          </a>
        )}
      </div>
    </div>
  );
}
