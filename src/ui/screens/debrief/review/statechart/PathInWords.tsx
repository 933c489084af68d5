import type { Review, ReviewedTurn } from '../../../../../analysis/review/review.ts';
import type { CourseWords } from '../../../../../core/words/words.ts';
import { useMessages } from '../../../../../i18n/useMessages.tsx';
import { withSign } from '../../../../components/verdict/figures.ts';
import { arrowsBetween } from './pathTaken.ts';
import { useEventNames } from './useEventNames.ts';

interface InWordsProps {
  readonly nameOf: (path: string) => string;
  readonly words: CourseWords;
}

/** What each event of a turn moved in the machine. */
export function TurnInWords({ turn, nameOf, words }: InWordsProps & { turn: ReviewedTurn }) {
  const messages = useMessages('review');
  const eventName = useEventNames(words);
  const { steps } = turn.change;
  if (steps.length === 0) return <p>{messages.chart.nothing}</p>;
  return (
    <ul className="path-steps">
      {steps.map((step, i) => (
        <li key={i}>
          <strong>{eventName(step.event)}</strong>{' '}
          <span>
            {[
              ...arrowsBetween(step).map(({ inside, from, to }) =>
                inside === ''
                  ? messages.callEnds(nameOf(to))
                  : messages.became(nameOf(inside), nameOf(from), nameOf(to)),
              ),
              ...(step.patience === 0 ? [] : [messages.chart.patience(withSign(step.patience))]),
            ].join(messages.listComma)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The whole path as text, for whoever would rather read it, or can't see the drawing. */
export function PathInWords({ review, nameOf, words }: InWordsProps & { review: Review }) {
  const messages = useMessages('review');
  return (
    <details className="path-in-words">
      <summary>{messages.chart.whole}</summary>
      <ol>
        {review.turns.map((turn) => (
          <li key={turn.turn}>
            <TurnInWords turn={turn} nameOf={nameOf} words={words} />
          </li>
        ))}
      </ol>
    </details>
  );
}
