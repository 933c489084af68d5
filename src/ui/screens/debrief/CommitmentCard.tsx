import type { Transcript } from '../../../core/call/transcript.ts';
import { endsAsWished, isAdvance } from '../../../core/course/outcomes.ts';
import type { CriterionId } from '../../../core/scoring/rubric.ts';
import type { Scorecard } from '../../../core/scoring/scorecard.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import type { Messages } from '../../../i18n/areas.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { RuleTag } from '../../components/moves/RuleTag.tsx';
import { DebriefCard } from './DebriefCard.tsx';
import './commitmentCard.css';

interface CommitmentCardProps {
  readonly transcript: Transcript;
  readonly scorecard: Scorecard;
  readonly words: CourseWords;
}

type Lacked = keyof Messages['debrief']['commitment']['lacked'];

/** What was missing, the earliest step first: each of them is where the commitment ended. */
function lackedBy({ parts, evidence }: Scorecard): Lacked {
  const scores = parts.flatMap(({ criteria }) => criteria);
  const earned = (id: CriterionId) => scores.some((one) => one.id === id && one.points > 0);
  if (!earned('askedOutright')) return 'neverAsked';
  if (!earned('dates')) return 'noDates';
  if (evidence.some(({ reason }) => reason === 'unclearYes')) return 'unclear';
  return earned('clearYes') ? 'lost' : 'noYes';
}

/** How a call went that was to sell nothing. */
function leavingIn({ ending }: Scorecard): keyof Messages['debrief']['commitment']['leaving'] {
  if (ending === null || !isAdvance(ending)) {
    return ending !== null && endsAsWished(ending, 'leave') ? 'asFriends' : 'notAsFriends';
  }
  return 'sold';
}

const slots = ['who', 'what', 'when'] as const;

/** Who does what, when (C17), or what it lacked; in a call that is to sell nothing, whether it was. */
export function CommitmentCard({ transcript, scorecard, words }: CommitmentCardProps) {
  const { commitment: messages } = useMessages('debrief');
  const { commitment, aim } = scorecard;
  const sells = aim === 'sell';
  return (
    <DebriefCard as="article" className="headline-commitment" aria-labelledby="commitment-title">
      <h3 id="commitment-title">{messages.title}</h3>
      {(sells || commitment) && (
        <dl className="commitment" data-agreed={commitment !== null}>
          {slots.map((slot) => (
            <div key={slot} className="commitment-slot">
              <dt>{messages[slot]}</dt>
              <dd>
                {commitment ? (
                  <span lang={htmlLang[transcript.language]}>{commitment[slot]}</span>
                ) : (
                  <span className="commitment-missing">{messages.missing}</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        {!sells ? (
          <span>{messages.leaving[leavingIn(scorecard)]}</span>
        ) : commitment ? (
          <>
            <strong>{messages.kinds[commitment.kind]}</strong> <span>{messages.agreed}</span>
          </>
        ) : (
          <span>{messages.lacked[lackedBy(scorecard)]}</span>
        )}{' '}
        <RuleTag rule={sells ? 'C17' : 'C23'} words={words} />
      </p>
    </DebriefCard>
  );
}
