import type { ReactNode } from 'react';
import { verdicts, type Review } from '../../../../analysis/review/review.ts';
import type { Transcript } from '../../../../core/call/transcript.ts';
import { aimOf } from '../../../../core/course/outcomes.ts';
import { htmlLang } from '../../../../i18n/languages.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { ChoiceWords } from './ChoiceWords.tsx';
import { inPoints, withSign } from '../../../components/verdict/figures.ts';
import { HowToRead } from './HowToRead.tsx';
import { Mark } from '../../../components/verdict/Mark.tsx';
import { DebriefCard } from '../DebriefCard.tsx';
import { LinkButton } from '../LinkButton.tsx';
import './summary.css';

interface SummaryProps {
  readonly review: Review;
  readonly transcript: Transcript;
  readonly onSelect: (turn: number) => void;
}

/** The call in three figures, how many turns were how good, and the one to change. */
export function Summary({ transcript, review, onSelect }: SummaryProps) {
  const messages = useMessages('review');
  const lang = htmlLang[transcript.language];
  const { accuracy, luck, start, end, turns, lastChance, repair } = review;
  const costliest = turns.find(({ turn }) => turn === repair);
  return (
    <DebriefCard className="review-summary">
      <dl className="review-figures">
        {accuracy !== null && (
          <Figure name={messages.accuracy} hint={messages.accuracyHint}>
            {Math.round(accuracy)}
          </Figure>
        )}
        <Figure name={messages.worth} hint={messages.worthHint}>
          {messages.fromTo(String(Math.round(start)), String(Math.round(end)))}
        </Figure>
        <Figure name={messages.luck} hint={messages.luckHint}>
          {withSign(luck)}
        </Figure>
      </dl>
      <ul className="review-counts">
        {verdicts.map((verdict) => {
          const count = turns.filter((turn) => turn.verdict === verdict).length;
          return (
            count > 0 && (
              <li key={verdict}>
                <Mark verdict={verdict} /> <span className="figures">× {count}</span>
              </li>
            )
          );
        })}
      </ul>
      {costliest && (
        <div className="review-repair">
          <Sentence turn={costliest.turn} onSelect={onSelect}>
            {messages.repair(costliest.turn, inPoints(costliest.loss))}
          </Sentence>
          <p className="quiet">
            {messages.sayInstead(inPoints(costliest.chosen.value), inPoints(costliest.best.value))}
          </p>
          <p>
            <ChoiceWords choice={costliest.best} lang={lang} />
          </p>
        </div>
      )}
      {!costliest && turns.length > 0 && <p>{messages.flawless}</p>}
      {lastChance !== null && (
        <Sentence turn={lastChance} onSelect={onSelect}>
          {(aimOf[transcript.goal] === 'sell' ? messages.lastChance : messages.lastGoodEnd)(
            lastChance,
          )}
        </Sentence>
      )}
      <HowToRead />
    </DebriefCard>
  );
}

function Figure({ name, hint, children }: { name: string; hint: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span className="review-figure figures">{children}</span>
        <span className="quiet">{hint}</span>
      </dd>
    </div>
  );
}

interface SentenceProps {
  readonly turn: number;
  readonly onSelect: (turn: number) => void;
  readonly children: string;
}

function Sentence({ turn, onSelect, children }: SentenceProps) {
  const { toTurn } = useMessages('review');
  return (
    <p>
      {children} <LinkButton onClick={() => onSelect(turn)}>{toTurn(turn)}</LinkButton>
    </p>
  );
}
