import type { Ref } from 'react';
import type { ReviewedChoice } from '../../../../../analysis/review/judge.ts';
import type { Transcript } from '../../../../../core/call/transcript.ts';
import { moves } from '../../../../../core/course/moves.ts';
import type { CourseWords } from '../../../../../core/words/words.ts';
import { htmlLang } from '../../../../../i18n/languages.ts';
import { useMessages } from '../../../../../i18n/useMessages.tsx';
import { Moves } from '../../../../components/moves/Moves.tsx';
import { Inside } from '../Inside.tsx';
import { endingIn } from '../replies.ts';
import type { Outcome } from './positions.ts';

interface VerdictProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly transcript: Transcript;
  /** On the last try; empty before the first. */
  readonly said: string;
  /** The last try, where it doesn't count, and what came of it. */
  readonly wrong: { readonly choice: ReviewedChoice; readonly outcome: Outcome } | null;
  /** What came of the line that was found. */
  readonly outcome: Outcome | null;
  readonly words: CourseWords;
}

/** What the course warns of in a line. Praise for the rest would only confuse where the line is wrong. */
const errorsIn = ({ moves: made }: ReviewedChoice) =>
  made.filter((move) => moves[move].quality === 'error');

/** Whether the last try counts, why not, and how the customer answers to the one that does. */
export function Verdict({ ref, transcript, said, wrong, outcome, words }: VerdictProps) {
  const messages = useMessages('review');
  const ending = outcome && endingIn(outcome.events);
  return (
    <div ref={ref} role="status" className="exercise-verdict" data-found={outcome !== null}>
      {said && (
        <p>
          <span aria-hidden="true">{outcome ? '★' : '✗'}</span> <span>{said}</span>
        </p>
      )}
      {wrong && (
        <>
          <Moves of={errorsIn(wrong.choice)} words={words} />
          <Inside change={wrong.outcome.change} persona={transcript.persona.id} words={words} />
        </>
      )}
      {outcome && (
        <div className="exercise-reply">
          <p className="quiet">{messages.learn.reply}</p>
          {outcome.replies.map(({ words: answer, at }) => (
            <p key={at} className="exercise-customer" lang={htmlLang[transcript.language]}>
              {answer}
            </p>
          ))}
          {ending && <p>{messages.callEnds(words.endings[ending].name)}</p>}
        </div>
      )}
    </div>
  );
}
