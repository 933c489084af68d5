import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { dueList } from '../../../progress/customers/due.ts';
import { rankOf } from '../../../progress/customers/grades.ts';
import type { FollowUpRow } from '../../../progress/customers/schema.ts';
import { dayOf } from '../../../progress/drills/days.ts';
import { DueCard } from '../../components/customer/DueCard.tsx';
import { onTheList, TickedOff, useTickOff } from '../../components/customer/TickOff.tsx';
import { wayToCall } from '../../components/customer/wayToCall.ts';
import type { CustomerRecords } from '../../components/customer/useCustomers.ts';
import { ScreenHeading } from '../../components/ScreenHeading.tsx';
import { useKeptFocus } from '../../useKeptFocus.ts';
import { useToday } from '../../useToday.ts';
import { useCards, useNames } from './useCards.ts';

/** The due list, and all customers, the best grades first (C33). */
export function CustomerList({ kept }: { kept: CustomerRecords }) {
  const messages = useMessages('customers');
  const today = dayOf(useToday(true));
  const cards = useCards();
  const nameOf = useNames(cards, kept.notes);
  const { last, tickOff, putBack } = useTickOff();
  const due = dueList(kept.followUps, kept.customers, today);
  const wayOf = ({ scenario, call }: FollowUpRow) => {
    const card = cards.get(scenario);
    return card ? wayToCall(card, call) : null;
  };
  const heading = useKeptFocus<HTMLHeadingElement>(onTheList(due));
  return (
    <div className="customer-book">
      <header className="customers-head">
        <ScreenHeading>{messages.title}</ScreenHeading>
        <p className="quiet">{messages.lead}</p>
      </header>
      <section className="customers-due" aria-labelledby="due-title">
        <h2 id="due-title" ref={heading} tabIndex={-1}>
          {messages.due.title}
        </h2>
        <TickedOff {...{ last, nameOf, putBack }} />
        {due.length === 0 && <p className="quiet">{messages.due.none}</p>}
        <ol className="due-list">
          {due.map((one) => (
            <li key={one.followUp.id}>
              <DueCard
                due={one}
                name={nameOf(one.followUp.scenario)}
                way={wayOf(one.followUp)}
                note={kept.notes.find(({ id }) => id === one.followUp.call) ?? null}
                onDone={tickOff}
              />
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="all-title">
        <h2 id="all-title">{messages.all}</h2>
        <AllCustomers kept={kept} nameOf={nameOf} />
      </section>
    </div>
  );
}

interface AllProps {
  readonly kept: CustomerRecords;
  readonly nameOf: (scenario: string) => string;
}

function AllCustomers({ kept, nameOf }: AllProps) {
  const messages = useMessages('customers');
  const language = useLanguage();
  const cards = useCards();
  const grades = new Map(kept.customers.map(({ id, grade }) => [id, grade]));
  const ids = new Set([...cards.keys(), ...grades.keys(), ...kept.notes.map((n) => n.scenario)]);
  const all = [...ids].toSorted(
    (a, b) =>
      rankOf(grades.get(a) ?? null) - rankOf(grades.get(b) ?? null) ||
      nameOf(a).localeCompare(nameOf(b), language),
  );
  return (
    <ul className="customer-list">
      {all.map((id) => {
        const grade = grades.get(id) ?? null;
        const last = kept.notes.find(({ scenario }) => scenario === id);
        const role = cards.get(id)?.customer.role[language];
        return (
          <li key={id}>
            <a className="customer-row" href={`#/customers/${encodeURIComponent(id)}`}>
              <strong>{nameOf(id)}</strong> {role !== undefined && <span>{role}</span>}{' '}
              <span className="customer-marks">
                <span className="grade-mark">
                  {grade === null ? messages.noGrade : messages.grades[grade]}
                </span>{' '}
                {last && <span className="grade-mark">{messages.classes[last.disposition]}</span>}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
