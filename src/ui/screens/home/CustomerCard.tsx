import type { Language } from '../../../core/course/language.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { ScenarioRecord } from '../../../progress/records.ts';
import type { Card } from '../../../scenario/card.ts';
import { lookOf } from '../../components/lookOf.ts';
import { Portrait } from '../../components/portrait/Portrait.tsx';

interface CustomerCardProps {
  readonly card: Card;
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
          <span className="visually-hidden">{messages.difficulty}: </span>
          {messages.difficulties[difficulty]}
        </p>
        <p className="customer-teaser">{teaser[language]}</p>
      </div>
      {!quiet && <Record card={card} record={record} />}
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

/** The best score and the endings met so far. */
function Record({ card: { endings }, record }: Pick<CustomerCardProps, 'card' | 'record'>) {
  const messages = useMessages('home');
  const found = endings.filter((ending) => record.endings.includes(ending)).length;
  return (
    <dl className="customer-record">
      <div>
        <dt>{messages.best}</dt>
        <dd className="figures">
          {record.best === null ? messages.notYet : messages.points(record.best)}
        </dd>
      </div>
      <div>
        <dt>{messages.endings}</dt>
        <dd className="figures">
          {messages.endingsOf(found, endings.length)}
          <Endings found={found} all={endings.length} />
        </dd>
      </div>
    </dl>
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

/** A pip for each ending; those found are filled. */
function Endings({ found, all }: { found: number; all: number }) {
  return (
    <svg className="ending-pips" width={all * 11} height="8" aria-hidden="true">
      {Array.from({ length: all }, (_, i) => (
        <rect
          key={i}
          x={i * 11}
          width="8"
          height="8"
          rx="2.5"
          className={i < found ? 'pip-found' : 'pip-open'}
        />
      ))}
    </svg>
  );
}
