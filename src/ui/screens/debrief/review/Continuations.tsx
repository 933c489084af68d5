import type { ReactNode } from 'react';
import type { ReviewedChoice } from '../../../../analysis/review/judge.ts';
import type { Review, ReviewedTurn } from '../../../../analysis/review/review.ts';
import type { Transcript, TranscriptEvent } from '../../../../core/call/transcript.ts';
import type { CourseWords } from '../../../../core/words/words.ts';
import { htmlLang } from '../../../../i18n/languages.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { ChoiceWords } from './ChoiceWords.tsx';
import { inPoints } from '../../../components/verdict/figures.ts';
import { TurnMarks } from './TurnMarks.tsx';
import { endingIn, repliesAfter, spokenIn } from './replies.ts';
import './continuations.css';

interface ContinuationsProps {
  readonly transcript: Transcript;
  readonly review: Review;
  readonly turn: ReviewedTurn;
  readonly words: CourseWords;
}

/** From here to the end, as it was played and as best play has it, side by side. */
export function Continuations({ transcript, review, turn, words }: ContinuationsProps) {
  const messages = useMessages('review');
  const lang = htmlLang[transcript.language];
  const played = review.turns.slice(turn.turn - 1);
  return (
    <details className="continuations">
      <summary>{messages.lines}</summary>
      <div className="detail-halves">
        <Way title={messages.playedLine} events={transcript.events} words={words}>
          {played.map((one) => (
            <Ply
              key={one.turn}
              choice={one.chosen}
              lang={lang}
              answers={repliesAfter(transcript, one.event).map((reply) => reply.words)}
            >
              <TurnMarks turn={one} />
            </Ply>
          ))}
        </Way>
        <Way
          title={messages.bestLine}
          events={turn.bestPlay.flatMap(({ events }) => events)}
          words={words}
        >
          {turn.bestPlay.map(({ choice, rolls, events }, i) => (
            <Ply
              key={i}
              choice={choice}
              lang={lang}
              answers={spokenIn(events).map((reply) => reply.words)}
            >
              <span className="quiet figures">
                <span>{messages.watch.worth(inPoints(choice.value))}</span> ·{' '}
                <span>{messages.likely(rolls)}</span>
              </span>
            </Ply>
          ))}
        </Way>
      </div>
    </details>
  );
}

interface WayProps {
  readonly title: string;
  readonly events: readonly TranscriptEvent[];
  readonly words: CourseWords;
  readonly children: ReactNode;
}

function Way({ title, events, words, children }: WayProps) {
  const { callEnds } = useMessages('review');
  const ending = endingIn(events);
  return (
    <div className="way">
      <h4>{title}</h4>
      <ol className="plies">{children}</ol>
      {ending && <p className="way-end">{callEnds(words.endings[ending].name)}</p>}
    </div>
  );
}

interface PlyProps {
  readonly choice: ReviewedChoice;
  readonly answers: readonly string[];
  readonly lang: string;
  readonly children: ReactNode;
}

function Ply({ choice, answers, lang, children }: PlyProps) {
  return (
    <li>
      {children}
      <p className="ply-said">
        <ChoiceWords choice={choice} lang={lang} />
      </p>
      {answers.map((answer, i) => (
        <p key={i} className="ply-answer" lang={lang}>
          <span aria-hidden="true">→</span> <span>{answer}</span>
        </p>
      ))}
    </li>
  );
}
