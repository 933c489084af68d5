import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { Numbers } from '../../../../progress/record/numbers.ts';
import { cycleSteps } from '../../../../progress/record/salesCycle.ts';

/** Each step's rule, so that anybody can count again, and what was left out. */
export function HowCounted({ leftOut }: Pick<Numbers, 'leftOut'>) {
  const { counting: messages, steps, stepRules } = useMessages('record');
  const { takenBack, notForSelling, unfinished } = leftOut;
  return (
    <details className="record-card record-how numbers-wide">
      <summary>
        <h2>{messages.title}</h2>
      </summary>
      <p>{messages.lead}</p>
      <dl>
        {cycleSteps.map((step) => (
          <div key={step}>
            <dt>{steps[step]}</dt>
            <dd>{stepRules[step]}</dd>
          </div>
        ))}
      </dl>
      <h3>{messages.leftOut}</h3>
      <ul>
        {takenBack > 0 && <li>{messages.takenBack(takenBack)}</li>}
        {notForSelling > 0 && <li>{messages.notForSelling(notForSelling)}</li>}
        {unfinished > 0 && <li>{messages.unfinished(unfinished)}</li>}
        {takenBack + notForSelling + unfinished === 0 && <li>{messages.nothing}</li>}
      </ul>
    </details>
  );
}
