import { columnRoles, withRole, type ColumnRole } from '../../../progress/campaign/columns.ts';
import type { BadRow, Table } from '../../../progress/campaign/readCsv.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { OpenedTable } from './openTable.ts';
import './columns.css';

interface ColumnsProps {
  readonly opened: OpenedTable;
  readonly roles: readonly ColumnRole[];
  readonly onRoles: (roles: readonly ColumnRole[]) => void;
}

/** How many values show what a column holds. */
const samples = 3;

/** The first different values of a column. */
function sampleOf({ rows }: Table, column: number): string {
  const values = new Set<string>();
  for (const { cells } of rows) {
    if (cells[column]) values.add(cells[column]);
    if (values.size === samples) break;
  }
  return [...values].join(' · ');
}

/** How the file was read, what could not be read of it, and what each column is taken for. */
export function Columns({ opened, roles, onRoles }: ColumnsProps) {
  const { columns: messages } = useMessages('campaign');
  const { table, encoding, doubtful } = opened;
  const roleOf = (value: string) => columnRoles.find((role) => role === value) ?? 'ignored';
  return (
    <section className="paper-card campaign-columns" aria-labelledby="campaign-columns">
      <h2 id="campaign-columns">{messages.title}</h2>
      <p>
        <span>{messages.read(table.rows.length)}</span> <span>{messages.encoding[encoding]}</span>
      </p>
      {doubtful && <p className="campaign-remark">{messages.doubtful}</p>}
      {table.bad.length > 0 && <Left bad={table.bad} headings={table.headings.length} />}
      <p className="quiet">{messages.lead}</p>
      <ul className="column-list">
        {table.headings.map((heading, i) => (
          <li key={heading} className="column">
            <strong>{heading}</strong>
            <span className="column-sample quiet">{sampleOf(table, i)}</span>
            <select
              aria-label={messages.roleOf(heading)}
              value={roles[i]}
              onChange={({ target }) => onRoles(withRole(roles, i, roleOf(target.value)))}
            >
              {columnRoles.map((role) => (
                <option key={role} value={role}>
                  {messages.roles[role]}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** As many bad rows are named; who has more has another trouble. */
const named = 20;

/** The rows that are left out, by line. */
function Left({ bad, headings }: { bad: readonly BadRow[]; headings: number }) {
  const { columns: messages } = useMessages('campaign');
  return (
    <div className="campaign-remark">
      <p>{messages.left(bad.length)}</p>
      <ul>
        {bad.slice(0, named).map((row) => (
          <li key={row.line}>
            {row.why === 'quote'
              ? messages.quote(row.line)
              : messages.cells(row.line, row.found, headings)}
          </li>
        ))}
        {bad.length > named && <li>{messages.more(bad.length - named)}</li>}
      </ul>
    </div>
  );
}
