import { use, useState } from 'react';
import { introLimit } from '../../../../core/course/times.ts';
import { partIds, type PartId } from '../../../../core/scoring/rubric.ts';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import { answersOf, unansweredIn, underWayOf } from '../../../../progress/diagnosis/ratings.ts';
import type { Answer, Rating } from '../../../../progress/diagnosis/rows.ts';
import {
  statementIds,
  statementOf,
  statementsIn,
  type StatementId,
} from '../../../../progress/diagnosis/statements.ts';
import { Button } from '../../../components/Button.tsx';
import { NoticePage } from '../../../components/noticePage/NoticePage.tsx';
import { ScreenHeading } from '../../../components/ScreenHeading.tsx';
import { wordsIn } from '../../../courseWords.ts';
import { navigate, useQuery } from '../../../routes/hashLocation.ts';
import { ratePath, selfPath } from '../../../routes/selfSteps.ts';
import { useRatings } from '../../../record/useRatings.ts';
import type { Self } from '../../../record/useSelf.ts';
import { StatementField } from '../../../components/statement/StatementField.tsx';
import './rate.css';

/** `#/record/self/rate`: the statements, a part of the rubric a page. No score is in sight. */
export function RateStep({ self }: { self: Self }) {
  const messages = useMessages('self');
  const rating = underWayOf(self.ratings);
  if (!rating) {
    return (
      <NoticePage
        title={messages.title}
        ways={
          <a className="button button-now" href={`#${selfPath('overview')}`}>
            {messages.steps.overview}
          </a>
        }
      >
        <p>{messages.lead}</p>
      </NoticePage>
    );
  }
  return <Rating key={rating.id} rating={rating} />;
}

function Rating({ rating }: { rating: Rating }) {
  const { answer, finish } = useRatings();
  const query = useQuery();
  /** Given just now; the database follows in its own time. */
  const [fresh, setFresh] = useState<Rating['answers']>({});
  const now: Rating = { ...rating, answers: { ...rating.answers, ...fresh } };
  const open = unansweredIn(now);
  // Where it was left off; asked once, or the page would turn by itself at a part's last answer.
  const [first] = useState<PartId>(() => (open[0] ? statementOf(open[0]).part : 'manners'));
  const asked = new URLSearchParams(query).get('part');
  const part = partIds.find((one) => one === asked) ?? first;
  return (
    <RatePart
      key={part}
      rating={now}
      part={part}
      open={open}
      onAnswer={(statement, value) => {
        setFresh((before) => ({ ...before, [statement]: value }));
        void answer(rating.id, statement, value);
      }}
      onFinish={() =>
        void finish(rating.id).then(
          (kept) => kept && navigate(selfPath('difference'), { replace: true }),
        )
      }
    />
  );
}

interface RatePartProps {
  readonly rating: Rating;
  readonly part: PartId;
  /** Statements without an answer. */
  readonly open: readonly StatementId[];
  readonly onAnswer: (statement: StatementId, answer: Answer) => void;
  readonly onFinish: () => void;
}

function RatePart({ rating, part, open, onAnswer, onFinish }: RatePartProps) {
  const messages = useMessages('self');
  const words = use(wordsIn(useLanguage()));
  const [missing, setMissing] = useState(false);
  const at = partIds.indexOf(part);
  const [before, after] = [partIds[at - 1], partIds[at + 1]];
  const answers = answersOf(rating);
  const all = statementIds.length;
  return (
    <>
      <header className="self-head">
        <ScreenHeading>{messages.rate.heading(words.parts[part])}</ScreenHeading>
        <p>{messages.rate.lead}</p>
        <p className="quiet figures">
          <span>{messages.rate.place(at + 1, partIds.length)}</span> ·{' '}
          <span>{messages.rate.progress(all - open.length, all)}</span>
        </p>
        <progress
          className="self-progress"
          max={all}
          value={all - open.length}
          aria-label={messages.rate.progress(all - open.length, all)}
        />
      </header>
      <div className="self-questions">
        {statementsIn(part).map((id) => (
          <StatementField
            key={id}
            id={id}
            statement={messages.statements(introLimit)[id]}
            answer={answers[id] ?? null}
            words={words}
            onAnswer={(value) => onAnswer(id, value)}
          />
        ))}
      </div>
      {missing && open.length > 0 && <Missing open={open} />}
      <div className="self-ways">
        {before && (
          <a className="button" href={`#${ratePath(before)}`}>
            {messages.rate.back}
          </a>
        )}
        {after ? (
          <a className="button button-now" href={`#${ratePath(after)}`}>
            {messages.rate.next}
          </a>
        ) : (
          <Button kind="now" onClick={() => (open.length > 0 ? setMissing(true) : onFinish())}>
            {messages.rate.finish}
          </Button>
        )}
      </div>
      <p className="quiet">{messages.rate.kept}</p>
    </>
  );
}

/** What has to be answered yet, with a way there. */
function Missing({ open }: { open: readonly StatementId[] }) {
  const messages = useMessages('self');
  const statements = messages.statements(introLimit);
  return (
    <div className="self-missing" role="alert">
      <p>{messages.rate.open(open.length)}</p>
      <ul>
        {open.map((id) => (
          <li key={id}>
            <a href={`#${ratePath(statementOf(id).part)}`}>{statements[id]}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
