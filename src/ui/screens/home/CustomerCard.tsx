import { lazy, Suspense } from 'react';
import type { Language } from '../../../core/course/language.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { ScenarioRecord } from '../../../progress/records.ts';
import type { CustomerSummary } from '../../../scenario/card.ts';
import { lookOf } from '../../components/lookOf.ts';
import { Portrait } from '../../components/portrait/Portrait.tsx';
import './customerCard.css';

// Somebody new has none, and the way to the first call doesn't wait for it.
const CustomerRecord = lazy(() =>
  import('./CustomerRecord.tsx').then((m) => ({ default: m.CustomerRecord })),
);

interface CustomerCardProps {
  readonly card: CustomerSummary;
  readonly language: Language;
  readonly record: ScenarioRecord;
  /** A call with this customer is under way. */
  readonly underWay: boolean;
  /** Somebody new is led to another card: this one is kept short, and the brief offers the modes. */
  readonly quiet: boolean;
}

/** A customer to call, and how far one has got with them. */
export function CustomerCard({ card, language, record, underWay, quiet }: CustomerCardProps) {
  const messages = useMessages('home');
  const { id, customer, teaser, difficulty } = card;
  const name = customer.name[language];
  const brief = `#/brief/${id}`;
  return (
    <article className="customer" data-quiet={quiet} aria-labelledby={`customer-${id}`}>
      <div className="customer-face">
        <Portrait look={lookOf(customer.look)} mood="neutral" label={name} size={240} />
      </div>
      <div className="customer-words">
        <h2 id={`customer-${id}`}>{name}</h2>
        <p className="customer-role">{customer.role[language]}</p>
        <p className="customer-difficulty">
          <Level filled={difficulty} />
          <span className="visually-hidden">
            <span>{messages.difficulty}</span>:{' '}
          </span>
          <span>{messages.difficulties[difficulty]}</span>
        </p>
        <p className="customer-teaser">{teaser[language]}</p>
      </div>
      {!quiet && (
        <Suspense fallback={<div className="customer-record" />}>
          <CustomerRecord card={card} record={record} />
        </Suspense>
      )}
      <div className="customer-ways">
        {underWay && <p className="customer-under-way">{messages.resume.title}</p>}
        {underWay ? (
          <a className="button button-now customer-call" href={`#/call/${id}`}>
            {messages.resume.action}
          </a>
        ) : (
          <a
            className={`button ${quiet ? '' : 'button-go'} customer-call`}
            href={brief}
            aria-label={messages.callTo(name)}
          >
            {messages.call}
          </a>
        )}
        {!quiet && (
          <>
            <a
              className="button"
              href={`${brief}?mode=practice`}
              aria-label={messages.practiseWith(name)}
            >
              {messages.practise}
            </a>
            <a className="button" href={`${brief}?mode=exam`} aria-label={messages.examWith(name)}>
              {messages.exam}
            </a>
          </>
        )}
      </div>
    </article>
  );
}

const levels = [1, 2, 3] as const;

/** One to three dots; the word stands beside them. */
function Level({ filled }: { filled: number }) {
  return (
    <svg viewBox="0 0 36 10" width="36" height="10" aria-hidden="true">
      {levels.map((level) => (
        <circle
          key={level}
          cx={level * 13 - 8}
          cy="5"
          r="4"
          className={level <= filled ? 'level-on' : 'level-off'}
        />
      ))}
    </svg>
  );
}
