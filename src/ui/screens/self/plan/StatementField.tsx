import { introLimit } from '../../../../core/course/times.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { Action } from '../../../../progress/diagnosis/rows.ts';
import { statementIds, type StatementId } from '../../../../progress/diagnosis/statements.ts';
import { statementText } from './statementText.ts';

interface StatementFieldProps {
  /** One of the sheet's, or of another version's sheet. */
  readonly statement: Action['statement'];
  readonly onChange: (statement: StatementId) => void;
}

/** Which statement of the sheet an action is about. */
export function StatementField({ statement, onChange }: StatementFieldProps) {
  const messages = useMessages('self');
  const { plan } = messages;
  const statements = messages.statements(introLimit);
  return (
    <label>
      <span>{plan.fields.statement}</span>
      <select
        value={statement}
        onChange={({ target }) => {
          const chosen = statementIds.find((one) => one === target.value);
          if (chosen) onChange(chosen);
        }}
      >
        {statementText(statement, statements) === null && (
          <option value={statement}>{plan.unknown}</option>
        )}
        {statementIds.map((one) => (
          <option key={one} value={one}>
            {statements[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
