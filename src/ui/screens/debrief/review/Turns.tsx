import type { KeyboardEvent } from 'react';
import type { Review } from '../../../../analysis/review/review.ts';
import type { Transcript } from '../../../../core/call/transcript.ts';
import type { CourseWords } from '../../../../core/words/words.ts';
import { htmlLang } from '../../../../i18n/languages.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { OpenHere } from '../../../components/verdict/OpenHere.tsx';
import { ChoiceWords } from './ChoiceWords.tsx';
import { inPoints } from '../../../components/verdict/figures.ts';
import { TurnMarks } from './TurnMarks.tsx';
import { turnId } from './turnId.ts';
import { repliesAfter } from './replies.ts';
import { TurnDetail } from './TurnDetail.tsx';
import { DebriefCard } from '../DebriefCard.tsx';
import './turns.css';

interface TurnsProps {
  readonly transcript: Transcript;
  readonly review: Review;
  readonly words: CourseWords;
  readonly selected: number;
  readonly isUnderWay: () => boolean;
  readonly onRewind: (turn: number) => Promise<void>;
  readonly onSelect: (turn: number) => void;
  readonly onWatch: (turn: number) => void;
  readonly onChart: () => void;
}

/** The talk, every turn with its mark; the selected one is unfolded. */
export function Turns(props: TurnsProps) {
  const { transcript, review, words, selected, onSelect } = props;
  const messages = useMessages('review');
  const { turns } = review;
  const lang = htmlLang[transcript.language];
  const hungUp = transcript.events.some(
    (event) => event.type === 'callEnded' && event.ending === 'repHungUp',
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !(event.target instanceof Element) || !event.target.matches('.turn-head')) return;
    const next = selected + step;
    if (next < 1 || next > turns.length) return;
    event.preventDefault();
    onSelect(next);
    document.querySelector<HTMLElement>(`#${turnId(next)} .turn-head`)?.focus({
      preventScroll: true,
    });
  };
  const replies = (event: number) =>
    repliesAfter(transcript, event).map(({ words: said, at }) => (
      <p key={at} className="turn-reply" lang={lang}>
        {said}
      </p>
    ));
  return (
    <DebriefCard aria-labelledby="turns-title">
      <h2 id="turns-title">{messages.turns}</h2>
      {replies(-1)}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows move between the buttons inside */}
      <ol className="turns" onKeyDown={onKeyDown}>
        {turns.map((turn) => (
          <li key={turn.turn} id={turnId(turn.turn)} data-selected={turn.turn === selected}>
            <button
              type="button"
              className="turn-head"
              aria-expanded={turn.turn === selected}
              onClick={() => onSelect(turn.turn)}
            >
              <span className="turn-line">
                <strong>{messages.turn(turn.turn)}</strong> <TurnMarks turn={turn} />{' '}
                <span className="turn-loss figures">
                  {turn.loss < 0.5 ? messages.nothingLost : messages.lost(inPoints(turn.loss))}
                </span>
              </span>
              <span className="turn-open">
                <OpenHere heard={turn.heard} />
              </span>
              <ChoiceWords choice={turn.chosen} lang={lang} />
            </button>
            {replies(turn.event)}
            {turn.turn === selected && <TurnDetail {...props} turn={turn} />}
          </li>
        ))}
      </ol>
      {hungUp && <p className="quiet">{messages.hungUp}</p>}
      <p className="quiet">
        <span>{messages.ends}</span>
        <span>{endingName(transcript, words)}</span>
      </p>
    </DebriefCard>
  );
}

function endingName({ events }: Transcript, words: CourseWords): string {
  const last = events.at(-1);
  return last?.type === 'callEnded' ? ` · ${words.endings[last.ending].name}` : '';
}
