import type { Transcript } from '../../../core/call/transcript.ts';
import type { Scorecard } from '../../../core/scoring/scorecard.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { titleOf } from '../../../core/words/titleOf.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { LineLink } from './LineLink.tsx';
import { writePoints } from './points.ts';
import { RuleTag } from '../../components/moves/RuleTag.tsx';
import { thingsToChange, type Thing } from './thingsToChange.ts';
import { whatToTry } from './whatToTry.ts';
import { DebriefCard } from './DebriefCard.tsx';
import './changeFirst.css';

interface ChangeFirstProps {
  readonly transcript: Transcript;
  readonly scorecard: Scorecard;
  readonly words: CourseWords;
}

/** Where points were lost: the largest first, with what each comes from; the others folded away. */
export function ChangeFirst({ transcript, scorecard, words }: ChangeFirstProps) {
  const { change } = useMessages('debrief');
  const { first, rest } = thingsToChange(scorecard, transcript);
  return (
    <DebriefCard className="change-first" aria-labelledby="change-title">
      <h2 id="change-title">{change.title}</h2>
      {first.length === 0 && <p>{change.nothing}</p>}
      <ol className="things">
        {first.map((thing) => (
          <ThingItem key={thing.criterion} thing={thing} transcript={transcript} words={words} />
        ))}
      </ol>
      {rest.length > 0 && (
        <details className="things-rest">
          <summary>{change.others(rest.length)}</summary>
          <ul className="things">
            {rest.map((thing) => (
              <ThingItem
                key={thing.criterion}
                thing={thing}
                transcript={transcript}
                words={words}
              />
            ))}
          </ul>
        </details>
      )}
    </DebriefCard>
  );
}

/**
 * The one thing to change by the score alone, where the call can't be reviewed; nothing where nothing
 * to speak of was lost.
 */
export function FirstThing({ transcript, scorecard, words }: ChangeFirstProps) {
  const [thing] = thingsToChange(scorecard, transcript).first;
  if (!thing) return null;
  return (
    <ul className="things">
      <ThingItem thing={thing} transcript={transcript} words={words} />
    </ul>
  );
}

interface ThingItemProps {
  readonly thing: Thing;
  readonly transcript: Transcript;
  readonly words: CourseWords;
}

function ThingItem({ thing, transcript, words }: ThingItemProps) {
  const { change } = useMessages('debrief');
  const { lost, withDependants, evidence } = thing;
  const { name, reason } = words.moves[whatToTry(evidence, transcript)];
  const worth =
    withDependants > lost
      ? change.withDependants(writePoints(Math.round(withDependants)))
      : change.worth(writePoints(Math.round(lost)));
  return (
    <li className="thing">
      <h3>
        <span>{name}</span> <span className="thing-worth">{worth}</span>
      </h3>
      <p className="thing-why">{words.evidence[evidence.reason](evidence.figure)}</p>
      <p className="thing-how">{reason}</p>
      <p className="thing-ways">
        <span className="thing-criterion">{titleOf(words, evidence)}</span>
        <RuleTag rule={evidence.rule} words={words} />
        {evidence.event !== null && <LineLink transcript={transcript} event={evidence.event} />}
      </p>
    </li>
  );
}
