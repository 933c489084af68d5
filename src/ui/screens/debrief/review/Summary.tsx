import type { ReactNode } from 'react';
import { verdicts, type Review } from '../../../../analysis/review/review.ts';
import type { Transcript } from '../../../../core/call/transcript.ts';
import { aimOf } from '../../../../core/course/outcomes.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { withSign } from '../../../components/verdict/figures.ts';
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

/** The call in three figures, and how many turns were how good. */
export function Summary({ transcript, review, onSelect }: SummaryProps) {
  const messages = useMessages('review');
  const { accuracy, luck, start, end, turns, lastChance } = review;
  const lastWord = aimOf[transcript.goal] === 'sell' ? messages.lastChance : messages.lastGoodEnd;
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
                <Mark verdict={verdict} />{' '}
                <span className="figures">
                  × <span>{count}</span>
                </span>
              </li>
            )
          );
        })}
      </ul>
      {lastChance !== null && (
        <p>
          <span>{lastWord(lastChance)}</span>{' '}
          <LinkButton onClick={() => onSelect(lastChance)}>
            {messages.toTurn(lastChance)}
          </LinkButton>
        </p>
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
