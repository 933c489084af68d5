import { use, useCallback } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { callsPage, unreadableCalls, type CallsPage } from '../../../progress/calls/keptCalls.ts';
import type { UnreadableCall } from '../../../progress/pastCalls.ts';
import type { AsideRow } from '../../../progress/record/readTable.ts';
import type { Place, RecordStore } from '../../../progress/record/port.ts';
import { ownChanges } from '../../../catalogue/own/changes.ts';
import { isOwn } from '../../../scenario/ownId.ts';
import { presentCards } from '../../../catalogue/present.ts';
import { AskToLast } from '../../components/lasting/AskToLast.tsx';
import { LoadingPage, NoticePage } from '../../components/noticePage/NoticePage.tsx';
import { RecordFailed } from '../../components/recordFailed/RecordFailed.tsx';
import { ScreenHeading } from '../../components/ScreenHeading.tsx';
import { TopBar } from '../../components/topBar/TopBar.tsx';
import { usePorts, useProgress } from '../../ports.tsx';
import { useRecord } from '../../record/useRecord.ts';
import { useQuery } from '../../routes/hashLocation.ts';
import { remembered } from '../../../i18n/remembered.ts';
import { PastCalls } from './PastCalls.tsx';
import { placeIn, queryOf } from './place.ts';
import { UnreadableCalls, UnreadableRows } from './UnreadableCalls.tsx';
import './calls.css';

/** Calls a page: each is scored where it is shown. */
const pageSize = 50;

const cardsIn = remembered((own: number, _changes: number) => presentCards(own > 0));

interface Listed extends CallsPage {
  readonly unreadable: readonly UnreadableCall[];
  /** What of the other tables can't be read. */
  readonly aside: readonly AsideRow[];
  /** How many there are in all. */
  readonly count: number;
}

/** `#/calls`: finished calls, a page at a time, each with its debrief. */
export function PastCallsScreen() {
  const query = useQuery();
  const { waiting } = usePorts().progress;
  const read = useCallback(
    async (record: RecordStore, profile: string): Promise<Listed> => {
      const of = { waiting, record, profile };
      const page = await callsPage(of, { before: placeIn(query), size: pageSize });
      const [unreadable, aside, kept] = await Promise.all([
        unreadableCalls(of),
        record.all('aside', profile) as Promise<readonly AsideRow[]>,
        record.count('calls', profile),
      ]);
      const others = aside.filter(({ table }) => table !== 'calls');
      return { ...page, unreadable, aside: others, count: Math.max(kept, page.calls.length) };
    },
    [query, waiting],
  );
  const asked = useRecord('calls', read);
  if (asked.state === 'loading') return <LoadingPage />;
  return (
    <>
      <TopBar />
      <main className="page">
        {asked.state === 'failed' ? (
          <RecordFailed onRetry={asked.retry} />
        ) : (
          <List listed={asked.value} before={placeIn(query)} />
        )}
      </main>
    </>
  );
}

function List({ listed, before }: { listed: Listed; before: Place | null }) {
  const messages = useMessages('calls');
  const { calls, unreadable, aside, next, count } = listed;
  const rateFirst = useProgress(({ settings }) => settings.rateFirst);
  const own = calls.some(({ transcript }) => isOwn(transcript.scenario.id));
  const cards = use(cardsIn(own ? 1 : 0, ownChanges()));
  if (calls.length + unreadable.length + aside.length === 0 && before === null) return <None />;
  return (
    <div className="past-calls">
      <ScreenHeading>{messages.title}</ScreenHeading>
      <p className="past-lead">{messages.lead(count)}</p>
      {calls.length > 0 && <AskToLast />}
      <PastCalls history={calls} cards={cards} rateFirst={rateFirst} />
      {(before !== null || next) && (
        <nav className="past-pages" aria-label={messages.pages.label}>
          {before !== null && (
            <a className="button" href="#/calls">
              {messages.pages.newest}
            </a>
          )}
          {next && (
            <a className="button" href={`#/calls?${queryOf(next)}`}>
              {messages.pages.older}
            </a>
          )}
        </nav>
      )}
      {unreadable.length > 0 && <UnreadableCalls unreadable={unreadable} />}
      {aside.length > 0 && <UnreadableRows rows={aside} />}
    </div>
  );
}

function None() {
  const { none } = useMessages('calls');
  return (
    <NoticePage
      title={none.title}
      ways={
        <a className="button button-now" href="#/">
          {none.action}
        </a>
      }
    >
      <p>{none.body}</p>
    </NoticePage>
  );
}
