import type { ReactNode } from 'react';
import type { Review, ReviewedChoice, ReviewedTurn } from '../../../analysis/review.ts';
import type { Transcript } from '../../../core/call/transcript.ts';
import type { ReplyKind } from '../../../core/persona/replies.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { ChoiceWords } from './ChoiceWords.tsx';
import { TurnMarks } from './Mark.tsx';
import { repliesAfter } from './replies.ts';

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
        <Way title={messages.playedLine}>
          {played.map((one) => (
            <Ply
              key={one.turn}
              choice={one.chosen}
              answers={repliesAfter(transcript, one.event).map(({ kind }) => kind)}
              {...{ lang, words }}
            >
              <TurnMarks turn={one} />
            </Ply>
          ))}
        </Way>
        <Way title={messages.bestLine}>
          {turn.bestPlay.map(({ choice, answer }, i) => (
            <Ply key={i} choice={choice} answers={[answer]} {...{ lang, words }} />
          ))}
        </Way>
      </div>
    </details>
  );
}

function Way({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="way">
      <h4>{title}</h4>
      <ol className="plies">{children}</ol>
    </div>
  );
}

interface PlyProps {
  readonly choice: ReviewedChoice;
  readonly answers: readonly (ReplyKind | null)[];
  readonly lang: string;
  readonly words: CourseWords;
  readonly children?: ReactNode;
}

function Ply({ choice, answers, lang, words, children }: PlyProps) {
  return (
    <li>
      {children}
      <p className="ply-said">
        <ChoiceWords choice={choice} lang={lang} />
      </p>
      {answers.map(
        (answer, i) =>
          answer && (
            <p key={i} className="ply-answer">
              <span aria-hidden="true">→</span> {words.replyKinds[answer]}
            </p>
          ),
      )}
    </li>
  );
}
