import { Suspense, useMemo } from 'react';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { BesideLog } from '../../../../progress/calls/besideLog.ts';
import { bothLogs, logOf, type Log } from '../../../../progress/record/log.ts';
import { filterOf, queryOf, type LogFilter } from '../../../../progress/record/logFilter.ts';
import { AskToLast } from '../../../components/lasting/AskToLast.tsx';
import { failedOf } from '../../../record/failedOf.ts';
import { useReading } from '../../../record/useReading.ts';
import type { Asked } from '../../../record/useRecord.ts';
import { useQuery } from '../../../routes/hashLocation.ts';
import { useKeptFocus } from '../../../useKeptFocus.ts';
import { NothingYet } from '../NothingYet.tsx';
import { ReadingState } from '../../../components/recordFailed/ReadingState.tsx';
import { LogFilters } from './LogFilters.tsx';
import { LogList } from './LogList.tsx';
import { UnreadableCalls, UnreadableRows } from './Unreadable.tsx';
import { useBesideLog } from './useBesideLog.ts';
import './log.css';

/** The log: every finished call, as far as the address asks for it, and whatever can't be read. */
export function LogPart() {
  const query = useQuery();
  const filter = useMemo(() => filterOf(query), [query]);
  const log = useReading({ ask: 'log', filter });
  const beside = useBesideLog();
  return (
    <ReadingState reading={together(log, beside)}>
      {([kept, besides]) => <Whole filter={filter} kept={kept} beside={besides} />}
    </ReadingState>
  );
}

function together(log: Asked<Log>, beside: Asked<BesideLog>): Asked<readonly [Log, BesideLog]> {
  if (log.state === 'here' && beside.state === 'here') {
    return { state: 'here', value: [log.value, beside.value] };
  }
  return failedOf(log, beside) ?? { state: 'loading' };
}

interface WholeProps {
  readonly filter: LogFilter;
  /** What is in the database. */
  readonly kept: Log;
  readonly beside: BesideLog;
}

function Whole({ filter, kept, beside }: WholeProps) {
  const { waiting, unreadable, aside } = beside;
  const log = useMemo(
    () => (waiting.length === 0 ? kept : bothLogs(logOf(waiting, filter), kept)),
    [waiting, kept, filter],
  );
  if (log.all + unreadable.length + aside.length === 0) return <NothingYet part="log" />;
  return (
    <>
      {log.all > 0 && (
        // Its words come late, and what stands already keeps its place and the focus.
        <Suspense fallback={null}>
          <Calls filter={filter} log={log} />
        </Suspense>
      )}
      {unreadable.length > 0 && <UnreadableCalls unreadable={unreadable} />}
      {aside.length > 0 && <UnreadableRows rows={aside} />}
    </>
  );
}

function Calls({ filter, log }: { readonly filter: LogFilter; readonly log: Log }) {
  const { log: messages } = useMessages('record');
  const count = useKeptFocus<HTMLParagraphElement>(queryOf(filter));
  return (
    <>
      <p className="log-lead">{messages.lead}</p>
      <AskToLast />
      <LogFilters filter={filter} log={log} />
      <p className="log-count" role="status" ref={count} tabIndex={-1}>
        {messages.count(log.entries.length, log.all)}
      </p>
      {log.entries.length > 0 ? (
        <LogList entries={log.entries} />
      ) : (
        <p className="log-nothing">{messages.nothing}</p>
      )}
    </>
  );
}
