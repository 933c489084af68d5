import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { dueList } from '../../../progress/customers/due.ts';
import { dayOf } from '../../../progress/drills/days.ts';
import { DueCard } from '../../components/customer/DueCard.tsx';
import { onTheList, TickedOff, useTickOff } from '../../components/customer/TickOff.tsx';
import type { CustomerRecords } from '../../components/customer/useCustomers.ts';
import { lookOf } from '../../components/lookOf.ts';
import { NoticePage } from '../../components/noticePage/NoticePage.tsx';
import { Portrait } from '../../components/portrait/Portrait.tsx';
import { wayToCall, wayToSheet } from '../../components/customer/wayToCall.ts';
import { ScreenHeading } from '../../components/ScreenHeading.tsx';
import { useKeptFocus } from '../../useKeptFocus.ts';
import { useToday } from '../../useToday.ts';
import { GradeAndNote } from './GradeAndNote.tsx';
import { NotedCalls } from './NotedCalls.tsx';
import { useCards, useNames } from './useCards.ts';

interface CustomerProps {
  /** The scenario's. */
  readonly id: string;
  readonly kept: CustomerRecords;
}

/** All that is kept of one customer: grade, note, what is due, and the calls (C33, C34). */
export function Customer({ id, kept }: CustomerProps) {
  const messages = useMessages('customers');
  const language = useLanguage();
  const today = dayOf(useToday(true));
  const cards = useCards();
  const nameOf = useNames(cards, kept.notes);
  const { last, tickOff, putBack } = useTickOff();
  const card = cards.get(id);
  const customer = kept.customers.find((one) => one.id === id);
  const notes = kept.notes.filter(({ scenario }) => scenario === id);
  const due = dueList(kept.followUps, kept.customers, today).filter(
    ({ followUp }) => followUp.scenario === id,
  );
  const heading = useKeptFocus<HTMLHeadingElement>(onTheList(due));
  if (!card && !customer && notes.length === 0) {
    return (
      <NoticePage
        title={messages.unknown.title}
        ways={
          <a className="button button-now" href="#/customers">
            {messages.unknown.action}
          </a>
        }
      >
        <p>{messages.unknown.body}</p>
      </NoticePage>
    );
  }
  const name = nameOf(id);
  return (
    <div className="customer-page">
      <header className="customer-head">
        {card && (
          <div className="customer-portrait">
            <Portrait look={lookOf(card.customer.look)} mood="neutral" label={name} size={96} />
          </div>
        )}
        <div>
          <ScreenHeading>{name}</ScreenHeading>
          {card && <p>{card.customer.role[language]}</p>}
          <p className="customer-links">
            <a href="#/customers">{messages.back}</a>
            {card && <a href={wayToCall(card, null)}>{messages.callNow}</a>}
            {card && <a href={wayToSheet(card, null)}>{messages.sheet}</a>}
          </p>
        </div>
      </header>
      <GradeAndNote scenario={id} customer={customer} />
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
                name={name}
                way={card ? wayToCall(card, one.followUp.call) : null}
                note={notes.find((note) => note.id === one.followUp.call) ?? null}
                onDone={tickOff}
              />
            </li>
          ))}
        </ol>
      </section>
      <NotedCalls notes={notes} followUps={kept.followUps} />
    </div>
  );
}
