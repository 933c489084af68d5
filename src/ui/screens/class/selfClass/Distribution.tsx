import { use } from 'react';
import { introLimit } from '../../../../core/course/times.ts';
import { partIds, type PartId } from '../../../../core/scoring/rubric.ts';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import type { Ratings } from '../../../../protocol/marks.ts';
import type { SelfDiagnosis } from '../../../../protocol/room/activities.ts';
import { answers } from '../../../../progress/diagnosis/rows.ts';
import { statementsIn, type StatementId } from '../../../../progress/diagnosis/statements.ts';
import { CountColumns } from '../../../components/charts/CountColumns.tsx';
import { wordsIn } from '../../../courseWords.ts';
import { useRoomState } from '../room.tsx';
import { firstRoundOf, middleAnswer } from './rounds.ts';
import './distribution.css';

interface DistributionProps {
  readonly activity: SelfDiagnosis;
  /** One's own sheet, where one has handed it in. */
  readonly mine?: Ratings | undefined;
}

/**
 * How the class rates itself, by statement and without names; a later round stands beside the first.
 */
export function Distribution({ activity, mine }: DistributionProps) {
  const messages = useMessages('classSelf');
  const words = use(wordsIn(useLanguage()));
  const first = firstRoundOf(activity, useRoomState());
  if (!activity.distribution) return null;
  if (activity.shownOf === 0) return <p>{messages.nobody}</p>;
  return (
    <div className="self-class-parts" data-compared={first !== null}>
      <p className="figures">
        {first ? messages.ofBoth(first.shownOf, activity.shownOf) : messages.of(activity.shownOf)}
      </p>
      <Scale />
      {partIds.map((part) => (
        <section key={part} className="self-class-part">
          <h3>{words.parts[part]}</h3>
          <ul>
            {statementsOf(part, activity, first).map((id) => (
              <Statement key={id} id={id} activity={activity} first={first} mine={mine} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Those of a part that somebody has answered. */
function statementsOf(part: PartId, activity: SelfDiagnosis, first: SelfDiagnosis | null) {
  return statementsIn(part).filter(
    (id) => activity.distribution?.[id] ?? first?.distribution?.[id],
  );
}

/** What the figures of the scale mean. */
function Scale() {
  const { scale } = useMessages('self');
  return (
    <ol className="self-class-scale">
      {answers.map((answer) => (
        <li key={answer}>
          <strong>{answer}</strong> <span>{scale[answer]}</span>
        </li>
      ))}
    </ol>
  );
}

interface StatementProps {
  readonly id: StatementId;
  readonly activity: SelfDiagnosis;
  readonly first: SelfDiagnosis | null;
  readonly mine: Ratings | undefined;
}

const nobody = [0, 0, 0, 0, 0] as const;

function Statement({ id, activity, first, mine }: StatementProps) {
  const messages = useMessages('classSelf');
  const { statements } = useMessages('self');
  const own = mine?.[id];
  return (
    <li className="self-class-statement">
      <p className="self-class-words">{statements(introLimit)[id]}</p>
      <div className="self-class-rounds">
        {first && (
          <Answers title={messages.before} counts={first.distribution?.[id] ?? nobody} earlier />
        )}
        <Answers
          title={first ? messages.after : null}
          counts={activity.distribution?.[id] ?? nobody}
        />
      </div>
      {own !== undefined && <p className="quiet figures">{messages.mine(own)}</p>}
    </li>
  );
}

interface AnswersProps {
  /** Which round it is, where there are two. */
  readonly title: string | null;
  readonly counts: readonly number[];
  readonly earlier?: boolean;
}

function Answers({ title, counts, earlier = false }: AnswersProps) {
  const messages = useMessages('classSelf');
  const middle = middleAnswer(counts);
  return (
    <div className="self-class-answers" data-earlier={earlier}>
      <p className="figures">
        {title !== null && <strong>{title}</strong>}{' '}
        <span>{middle === null ? messages.unanswered : messages.middle(String(middle))}</span>
      </p>
      <CountColumns
        counts={counts}
        labels={answers.map(String)}
        said={counts.map((count, i) => messages.said(i + 1, count)).join(messages.comma)}
      />
    </div>
  );
}
