import { use, useId, useState } from 'react';
import { introLimit } from '../../../../core/course/times.ts';
import { partIds } from '../../../../core/scoring/rubric.ts';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import { answersOf, unansweredIn } from '../../../../progress/diagnosis/ratings.ts';
import type { Rating } from '../../../../progress/diagnosis/rows.ts';
import { statementIds, statementsIn } from '../../../../progress/diagnosis/statements.ts';
import { Button } from '../../../components/Button.tsx';
import { wordsIn } from '../../../courseWords.ts';
import { StatementField } from '../../../components/statement/StatementField.tsx';
import { useRatings } from '../../../record/useRatings.ts';

interface RateProps {
  readonly rating: Rating;
  readonly busy: boolean;
  readonly onHand: (rating: Rating) => void;
}

/** The sheet on a phone: every answer is kept in the trainee's record at once, and handed in at the end. */
export function Rate({ rating, busy, onHand }: RateProps) {
  const messages = useMessages('classSelf');
  const self = useMessages('self');
  const words = use(wordsIn(useLanguage()));
  const { answer } = useRatings();
  /** Given just now; the database follows in its own time. */
  const [fresh, setFresh] = useState<Rating['answers']>({});
  const [missing, setMissing] = useState(false);
  const id = useId();
  const now: Rating = { ...rating, answers: { ...rating.answers, ...fresh } };
  const answered = answersOf(now);
  const open = unansweredIn(now);
  const progress = self.rate.progress(statementIds.length - open.length, statementIds.length);
  const fieldOf = (statement: string) => `${id}-${statement}`;

  function hand(): void {
    const [next] = open;
    setMissing(next !== undefined);
    if (next === undefined) return onHand(now);
    // To the first one that is open.
    document.getElementById(fieldOf(next))?.querySelector('input')?.focus();
  }

  return (
    <section className="self-class-rate">
      <p>{self.rate.lead}</p>
      {partIds.map((part) => (
        <section key={part} className="self-class-questions" aria-label={words.parts[part]}>
          <h3>{words.parts[part]}</h3>
          {statementsIn(part).map((statement) => (
            <div key={statement} id={fieldOf(statement)}>
              <StatementField
                id={statement}
                statement={self.statements(introLimit)[statement]}
                answer={answered[statement] ?? null}
                words={words}
                onAnswer={(value) => {
                  setFresh((before) => ({ ...before, [statement]: value }));
                  void answer(rating.id, statement, value);
                }}
              />
            </div>
          ))}
        </section>
      ))}
      <div className="self-class-hand">
        <p className="figures">{progress}</p>
        <p role="alert">{missing && open.length > 0 ? messages.open(open.length) : ''}</p>
        <Button kind="now" disabled={busy} onClick={hand}>
          {messages.hand}
        </Button>
        <p className="quiet">{messages.kept}</p>
      </div>
    </section>
  );
}
