import { useId } from 'react';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { practiceFor, type Findings } from '../../../../progress/diagnosis/proposal.ts';
import { longestNote, type Action } from '../../../../progress/diagnosis/rows.ts';
import type { ScenarioCard } from '../../../../scenario/card.ts';
import { Button } from '../../../components/Button.tsx';
import { PracticeField } from './PracticeField.tsx';
import { StatementField } from './StatementField.tsx';

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
  const { plan } = useMessages('self');
  const id = useId();
  return (
    <li className="self-action">
      <h2 id={id}>{plan.action(at)}</h2>
      {/* A group, not a fieldset: its heading is a heading. */}
      <div role="group" aria-labelledby={id} className="self-action-fields">
        <StatementField
          statement={action.statement}
          onChange={(statement) =>
            onChange({ ...action, statement, practice: practiceFor(statement, findings) })
          }
        />
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
        <Button
          kind="quiet"
          aria-label={plan.remove(at)}
          onClick={({ detail }) => {
            // The second click of two was meant for the action that stood here before.
            if (detail < 2) onRemove();
          }}
        >
          {plan.removeShort}
        </Button>
      </div>
    </li>
  );
}
