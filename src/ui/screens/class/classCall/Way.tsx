import { htmlLang } from '../../../../i18n/languages.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { ClassCall } from '../../../../protocol/room/activities.ts';
import { Button } from '../../../components/Button.tsx';
import { inPoints } from '../../../components/verdict/figures.ts';
import { wayOf, type Step } from './tally.ts';
import './way.css';

interface WayProps {
  readonly call: ClassCall;
  /** Takes the call back to before a turn; not given where nobody may. */
  readonly onRewind?: ((turn: number) => void) | undefined;
}

/** The lines that the class has said, each with who wanted it and what it cost. */
export function Way({ call, onRewind }: WayProps) {
  const { way } = useMessages('classCall');
  const steps = wayOf(call);
  return (
    <section className="class-way">
      <h3>{way.title}</h3>
      {call.branch > 0 && <p className="quiet">{way.branch(call.branch + 1)}</p>}
      {steps.length === 0 && <p className="quiet">{way.none}</p>}
      <ol className="class-steps">
        {steps.map((step) => (
          <WayStep
            key={step.turn}
            step={step}
            lang={htmlLang[call.language]}
            onRewind={onRewind && (() => onRewind(step.turn))}
          />
        ))}
      </ol>
    </section>
  );
}

interface WayStepProps {
  readonly step: Step;
  readonly lang: string;
  readonly onRewind?: (() => void) | undefined;
}

function WayStep({ step, lang, onRewind }: WayStepProps) {
  const { way, turn, silent, result } = useMessages('classCall');
  const { words, how, votes, cost, isBest } = step;
  const points = cost === null ? null : inPoints(cost);
  return (
    <li className="class-step">
      <p className="class-step-turn">{turn(step.turn)}</p>
      <p lang={words === null ? undefined : lang}>{words ?? silent}</p>
      <p className="class-step-figures quiet">
        <span>{way.how[how]}</span>
        <span>{votes ? way.voted(votes.forIt, votes.all) : way.noVote}</span>
        {points !== null && (
          <span className="figures">
            {points === '0' ? result.costsNothing : result.costs(points)}
          </span>
        )}
        {isBest && <strong className="class-vote-star">{`★ ${result.best}`}</strong>}
      </p>
      {onRewind && (
        <Button aria-label={way.rewindTo(step.turn)} onClick={onRewind}>
          {way.rewind}
        </Button>
      )}
    </li>
  );
}
