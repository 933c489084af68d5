import type { Language } from '../../../core/course/language.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { CustomerSummary } from '../../../scenario/card.ts';
import { lookOf } from '../../components/lookOf.ts';
import { Portrait } from '../../components/portrait/Portrait.tsx';
import './firstCall.css';

/** The first thing a newcomer sees: one customer, one button. */
export function FirstCall({ card, language }: { card: CustomerSummary; language: Language }) {
  const { first } = useMessages('home');
  const { id, customer, teaser } = card;
  const name = customer.name[language];
  const look = lookOf(customer.look);
  return (
    <section className="first-call" aria-labelledby="first-call-title">
      <div className="first-face" style={{ background: look.background }}>
        <Portrait look={look} mood="neutral" label={name} size={280} />
      </div>
      <div className="first-words">
        <h2 id="first-call-title">{first.title}</h2>
        <p className="first-lead">{first.lead(name, customer.role[language])}</p>
        <p>{teaser[language]}</p>
        <a className="button button-go first-action" href={`#/brief/${id}`}>
          {first.action}
        </a>
      </div>
    </section>
  );
}
