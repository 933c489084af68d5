import { isBadLuck, isGoodLuck } from '../../../../analysis/review/decisive.ts';
import type { Review, ReviewedTurn } from '../../../../analysis/review/review.ts';
import type { Transcript } from '../../../../core/call/transcript.ts';
import type { CourseWords } from '../../../../core/words/words.ts';
import { htmlLang } from '../../../../i18n/languages.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { Button } from '../../../components/Button.tsx';
import { ChoiceTable } from './ChoiceTable.tsx';
import { ChoiceWords } from './ChoiceWords.tsx';
import { Continuations } from './Continuations.tsx';
import { inPoints } from '../../../components/verdict/figures.ts';
import { Inside } from './Inside.tsx';
import { RewindHere } from './RewindHere.tsx';
import { Reasons } from './Why.tsx';
import { LinkButton } from '../LinkButton.tsx';
import './turnDetail.css';

interface TurnDetailProps {
  readonly transcript: Transcript;
  readonly review: Review;
  readonly turn: ReviewedTurn;
  readonly words: CourseWords;
  readonly isUnderWay: () => boolean;
  readonly onRewind: (turn: number) => Promise<void>;
  readonly onSelect: (turn: number) => void;
  /** Shows best play from before a turn on. */
  readonly onWatch: (turn: number) => void;
  /** Shows the persona's statechart with the path up to this turn. */
  readonly onChart: () => void;
}

/** One turn explained: what it cost, what was better and why, and where both ways lead. */
export function TurnDetail(props: TurnDetailProps) {
  const { transcript, review, turn, words, isUnderWay, onRewind, onSelect } = props;
  const { onWatch, onChart } = props;
  const messages = useMessages('review');
  const { decided } = useMessages('debrief');
  const { before, chosen, best, after } = turn;
  const isBest = chosen === best;
  const lang = htmlLang[transcript.language];
  const steps = [
    [turn.turn - 1, messages.previous],
    [turn.turn + 1, messages.next],
  ] as const;
  return (
    <div className="turn-detail">
      {isBadLuck(turn) && <p className="detail-luck">{decided.luck(turn.noBetter)}</p>}
      {isGoodLuck(turn) && <p className="detail-luck">{messages.goodLuck}</p>}
      <p>
        <span>{messages.balance(inPoints(before), inPoints(chosen.value), inPoints(after))}</span>
        {turn.onlyMove && <span>{` ${messages.onlyMoveHint}`}</span>}
      </p>
      <div className="detail-best">
        <h3>{messages.bestTitle}</h3>
        {isBest ? <p>{messages.isBest}</p> : <ChoiceWords choice={best} lang={lang} />}
      </div>
      <div className="detail-halves">
        <Reasons chosen={chosen} best={isBest ? null : best} before={before} words={words} />
        <div className="detail-inside-and-chart">
          <Inside change={turn.change} persona={transcript.persona.id} words={words} />
          <LinkButton onClick={onChart}>{messages.chart.show}</LinkButton>
        </div>
      </div>
      <ChoiceTable turn={turn} lang={lang} timed={transcript.timeStretch !== null} />
      <Continuations {...{ transcript, review, turn, words }} />
      <div className="detail-ways">
        <RewindHere
          key={turn.turn}
          label={messages.rewind}
          hint={messages.rewindHint}
          isUnderWay={isUnderWay}
          onRewind={() => onRewind(turn.turn)}
        />
        <Button onClick={() => onWatch(turn.turn)}>{messages.watch.openHere}</Button>
        {steps.map(([to, label]) => (
          <Button
            key={to}
            kind="quiet"
            disabled={to < 1 || to > review.turns.length}
            onClick={() => onSelect(to)}
          >
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}
