import { skills } from '../../../../core/course/skills.ts';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import type { Practice } from '../../../../progress/diagnosis/rows.ts';
import type { ScenarioCard } from '../../../../scenario/card.ts';

interface PracticeFieldProps {
  readonly practice: Practice;
  readonly cards: readonly ScenarioCard[];
  readonly onChange: (practice: Practice) => void;
}

const valueOf = (practice: Practice) =>
  practice.kind === 'drill' ? `drill ${practice.skill}` : `call ${practice.scenario}`;

/** What an action is practised with: drills of a skill, or a customer. */
export function PracticeField({ practice, cards, onChange }: PracticeFieldProps) {
  const { plan } = useMessages('self');
  const { skills: skillNames } = useMessages('drills');
  const language = useLanguage();
  const options: readonly Practice[] = [
    ...skills.map((skill) => ({ kind: 'drill', skill }) as const),
    ...cards.map(({ id }) => ({ kind: 'call', scenario: id }) as const),
  ];
  const isGone = practice.kind === 'call' && cards.every((card) => card.id !== practice.scenario);
  return (
    <label>
      <span>{plan.fields.practice}</span>
      <select
        value={valueOf(practice)}
        onChange={({ target }) => {
          const chosen = options.find((option) => valueOf(option) === target.value);
          if (chosen) onChange(chosen);
        }}
      >
        {isGone && <option value={valueOf(practice)}>{plan.gone}</option>}
        <optgroup label={plan.drills}>
          {skills.map((skill) => (
            <option key={skill} value={valueOf({ kind: 'drill', skill })}>
              {plan.drill(skillNames[skill])}
            </option>
          ))}
        </optgroup>
        <optgroup label={plan.customers}>
          {cards.map(({ id, customer }) => (
            <option key={id} value={valueOf({ kind: 'call', scenario: id })}>
              {plan.customer(customer.name[language])}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}
