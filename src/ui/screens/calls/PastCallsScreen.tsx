import { use } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { historyLength } from '../../../progress/history.ts';
import { readHistory } from '../../../progress/pastCalls.ts';
import { ownChanges } from '../../../catalogue/own/changes.ts';
import { isOwn } from '../../../scenario/ownId.ts';
import { presentCards } from '../../../catalogue/present.ts';
import { NoticePage } from '../../components/noticePage/NoticePage.tsx';
import { ScreenHeading } from '../../components/ScreenHeading.tsx';
import { TopBar } from '../../components/topBar/TopBar.tsx';
import { useProgress } from '../../ports.tsx';
import { remembered } from '../../../i18n/remembered.ts';
import { PastCalls } from './PastCalls.tsx';
import { UnreadableCalls } from './UnreadableCalls.tsx';
import './calls.css';

const cardsIn = remembered((own: number, _changes: number) => presentCards(own > 0));

/** `#/calls`: the finished calls that are kept, each with its debrief. */
export function PastCallsScreen() {
  const messages = useMessages('calls');
  const { calls: history, unreadable } = readHistory(useProgress((progress) => progress.history));
  const rateFirst = useProgress(({ settings }) => settings.rateFirst);
  const own = history.some(({ transcript }) => isOwn(transcript.scenario.id));
  const cards = use(cardsIn(own ? 1 : 0, ownChanges()));
  return (
    <>
      <TopBar />
      <main className="page">
        {history.length + unreadable.length > 0 ? (
          <div className="past-calls">
            <ScreenHeading>{messages.title}</ScreenHeading>
            <p className="past-lead">{messages.lead(historyLength)}</p>
            <PastCalls history={history} cards={cards} rateFirst={rateFirst} />
            {unreadable.length > 0 && <UnreadableCalls unreadable={unreadable} />}
          </div>
        ) : (
          <NoticePage
            title={messages.none.title}
            ways={
              <a className="button button-now" href="#/">
                {messages.none.action}
              </a>
            }
          >
            <p>{messages.none.body}</p>
          </NoticePage>
        )}
      </main>
    </>
  );
}
