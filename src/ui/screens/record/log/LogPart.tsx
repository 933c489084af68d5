import { useMemo } from 'react';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { filterOf } from '../../../../progress/record/logFilter.ts';
import { useReading } from '../../../record/useReading.ts';
import { useQuery } from '../../../routes/hashLocation.ts';
import { NothingYet } from '../NothingYet.tsx';
import { ReadingState } from '../../../components/recordFailed/ReadingState.tsx';
import { LogFilters } from './LogFilters.tsx';
import { LogList } from './LogList.tsx';
import './log.css';

/** The log: every finished call, as far as the address asks for it. */
export function LogPart() {
  const { log: messages } = useMessages('record');
  const query = useQuery();
  const filter = useMemo(() => filterOf(query), [query]);
  const reading = useReading({ ask: 'log', filter });
  return (
    <ReadingState reading={reading}>
      {(log) =>
        log.all === 0 ? (
          <NothingYet part="log" />
        ) : (
          <>
            <LogFilters filter={filter} log={log} />
            <p className="log-count" role="status">
              {messages.count(log.entries.length, log.all)}
            </p>
            {log.entries.length > 0 ? (
              <LogList entries={log.entries} />
            ) : (
              <p className="log-nothing">{messages.nothing}</p>
            )}
          </>
        )
      }
    </ReadingState>
  );
}
