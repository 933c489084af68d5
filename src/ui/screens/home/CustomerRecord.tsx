import { useMessages } from '../../../i18n/useMessages.tsx';
import type { ScenarioRecord } from '../../../progress/records.ts';
import type { ScenarioCard } from '../../../scenario/card.ts';
import './customerRecord.css';

interface CustomerRecordProps {
  readonly card: Pick<ScenarioCard, 'id' | 'endings'>;
  readonly record: ScenarioRecord;
}

/** The best score and the endings met so far. */
export function CustomerRecord({ card: { id, endings }, record }: CustomerRecordProps) {
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
          {found === 0 ? (
            <span>{messages.endingsOf(found, endings.length)}</span>
          ) : (
            <a href={`#/endings/${id}`} aria-label={messages.endingsLink(found, endings.length)}>
              {messages.endingsOf(found, endings.length)}
            </a>
          )}
          <Endings found={found} all={endings.length} />
        </dd>
      </div>
    </dl>
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
