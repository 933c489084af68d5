import { useId } from 'react';
import { introLimit } from '../../../../core/course/times.ts';
import { skills } from '../../../../core/course/skills.ts';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import { practiceFor, type Findings } from '../../../../progress/diagnosis/proposal.ts';
import { longestNote, type Action, type Practice } from '../../../../progress/diagnosis/rows.ts';
import { statementIds } from '../../../../progress/diagnosis/statements.ts';
import type { ScenarioCard } from '../../../../scenario/card.ts';
import { Button } from '../../../components/Button.tsx';
import { statementText } from './statementText.ts';

interface ActionFieldsProps {
  /** Its place in the plan, from 1. */
  readonly at: number;
  readonly action: Action;
  readonly findings: Findings;
  readonly cards: readonly ScenarioCard[];
  readonly onChange: (action: Action) => void;
  readonly onRemove: () => void;
}

/** One action of the plan, to be changed in place. */
export function ActionFields({
  at,
  action,
  findings,
  cards,
  onChange,
  onRemove,
}: ActionFieldsProps) {
  const messages = useMessages('self');
  const { plan } = messages;
  const statements = messages.statements(introLimit);
  const id = useId();
  return (
    <li className="self-action">
      <h2 id={id}>{plan.action(at)}</h2>
      {/* A group, not a fieldset: its heading is a heading. */}
      <div role="group" aria-labelledby={id} className="self-action-fields">
        <label>
          <span>{plan.fields.statement}</span>
          <select
            value={action.statement}
            onChange={({ target }) => {
              const statement = statementIds.find((one) => one === target.value);
              if (!statement) return;
              onChange({ ...action, statement, practice: practiceFor(statement, findings) });
            }}
          >
            {statementText(action.statement, statements) === null && (
              <option value={action.statement}>{plan.unknown}</option>
            )}
            {statementIds.map((one) => (
              <option key={one} value={one}>
                {statements[one]}
              </option>
            ))}
          </select>
        </label>
        <PracticeField
          practice={action.practice}
          cards={cards}
          onChange={(practice) => onChange({ ...action, practice })}
        />
        <label>
          <span>{plan.fields.by}</span>
          <input
            type="date"
            required
            value={action.by}
            onChange={({ target }) => {
              // A day half written is no day.
              if (target.value !== '') onChange({ ...action, by: target.value });
            }}
          />
        </label>
        <label>
          <span>{plan.fields.note}</span>
          <textarea
            rows={2}
            maxLength={longestNote}
            placeholder={plan.fields.noteHint}
            value={action.note}
            onChange={({ target }) => onChange({ ...action, note: target.value })}
          />
        </label>
        <label className="self-done">
          <input
            type="checkbox"
            checked={action.done}
            onChange={({ target }) => onChange({ ...action, done: target.checked })}
          />
          <span>{plan.fields.done}</span>
        </label>
      </div>
      <div className="self-ways no-print">
        {action.practice.kind === 'drill' ? (
          <a className="button" href="#/drills">
            {plan.toDrills}
          </a>
        ) : (
          <a className="button" href={`#/brief/${encodeURIComponent(action.practice.scenario)}`}>
            {plan.toCall}
          </a>
        )}
        <Button kind="quiet" aria-label={plan.remove(at)} onClick={onRemove}>
          {plan.removeShort}
        </Button>
      </div>
    </li>
  );
}

interface PracticeFieldProps {
  readonly practice: Practice;
  readonly cards: readonly ScenarioCard[];
  readonly onChange: (practice: Practice) => void;
}

const valueOf = (practice: Practice) =>
  practice.kind === 'drill' ? `drill ${practice.skill}` : `call ${practice.scenario}`;

/** Drills of a skill, or a customer. */
function PracticeField({ practice, cards, onChange }: PracticeFieldProps) {
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
