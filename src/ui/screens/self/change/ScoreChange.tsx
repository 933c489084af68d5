import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { Change } from '../../../../progress/diagnosis/change.ts';
import { useSigned } from '../../../useDayNames.ts';

/** Whether the score changed, in a sentence that says how sure that is. */
export function ScoreChange({ change }: { change: Change }) {
  const { score: messages } = useMessages('self').change;
  const sentence = useSentence();
  const { calls, score } = change;
  return (
    <section className="self-card" aria-labelledby="self-score-change">
      <h2 id="self-score-change">{messages.title}</h2>
      <p className="self-lead" data-verdict={score.verdict}>
        {sentence(change)}
      </p>
      {score.tested && <p className="quiet">{messages.calls(calls.before, calls.after)}</p>}
    </section>
  );
}

function useSentence(): (change: Change) => string {
  const { score: messages } = useMessages('self').change;
  const whole = useSigned(0);
  const tenths = useSigned(1);
  return ({ score: { verdict, tested, interval } }) => {
    if (!tested) return messages.noCalls;
    const difference = tenths(tested.difference);
    if (verdict === 'tooFew' || !interval) return messages.tooFew(difference);
    const { from, to } = interval;
    return messages[verdict](difference, Math.round(100 * tested.p), whole(from), whole(to));
  };
}
