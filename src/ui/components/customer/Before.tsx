import { useId } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { useCustomers } from './useCustomers.ts';
import './before.css';

interface BeforeProps {
  readonly scenario: string;
  /** Whether it leads on to all that is kept of the customer: not from a call, nor from paper. */
  readonly leadsOn: boolean;
}

/** What the trainee has noted of a customer, before they dial (C34); nothing where there is nothing. */
export function Before({ scenario, leadsOn }: BeforeProps) {
  const id = useId();
  const messages = useMessages('customers');
  const kept = useCustomers();
  if (kept.state !== 'here') return null;
  const customer = kept.customers.find(({ id }) => id === scenario);
  const last = kept.notes.find((note) => note.scenario === scenario);
  const next = kept.followUps.find((one) => one.scenario === scenario && one.doneAt === null);
  if (!customer && !last) return null;
  const grade = customer?.grade ?? null;
  return (
    <section className="before" aria-labelledby={id}>
      <h2 id={id}>{messages.before.title}</h2>
      <p className="before-marks">
        {grade !== null && <span className="grade-mark">{messages.grades[grade]}</span>}{' '}
        {last && <span className="grade-mark">{messages.classes[last.disposition]}</span>}
      </p>
      {last && last.summary !== '' && <p className="before-words">{last.summary}</p>}
      {customer && customer.note !== '' && <p className="before-words">{customer.note}</p>}
      {next && next.goal !== '' && (
        <dl>
          <dt>{messages.before.nextGoal}</dt>
          <dd>{next.goal}</dd>
        </dl>
      )}
      {leadsOn && (
        <p>
          <a href={`#/customers/${encodeURIComponent(scenario)}`}>{messages.before.customer}</a>
        </p>
      )}
    </section>
  );
}
