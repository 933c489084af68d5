import { leadOf } from '../../../core/call/cast.ts';
import { use } from 'react';
import type { Language } from '../../../core/course/language.ts';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { driftOf } from '../../../progress/drift.ts';
import type { Unreadable } from '../../../core/call/formats/upgrade.ts';
import type { PastCall } from '../../../progress/history.ts';
import type { UnreadableCall } from '../../../progress/pastCalls.ts';
import { loadScenario } from '../../../catalogue/scenarios.ts';
import { ownChanges } from '../../../catalogue/own/changes.ts';
import { callLink } from '../../../session/deepLink.ts';
import { nextSeed } from '../../../session/seed.ts';
import { remembered } from '../../../i18n/remembered.ts';
import { wordsIn } from '../../courseWords.ts';
import { presentIn } from '../../presentCard.ts';
import { LoadingPage, NoticePage } from '../../components/noticePage/NoticePage.tsx';
import { RecordFailed } from '../../components/recordFailed/RecordFailed.tsx';
import { TopBar } from '../../components/topBar/TopBar.tsx';
import { usePorts, useProgress } from '../../ports.tsx';
import { navigate } from '../../routes/hashLocation.ts';
import { whyUnreadable } from '../../components/whyUnreadable.ts';
import { DebriefTabs } from './DebriefTabs.tsx';
import { Debrief } from './Debrief.tsx';
import { DriftNote } from './DriftNote.tsx';
import { useNotedAccuracy } from './useNotedAccuracy.ts';
import { usePast } from './usePast.ts';
import { AfterCall } from './lazyParts.tsx';
import { useReview } from './review/useReview.ts';
import { useRewind } from './review/useRewind.ts';

/** What the customer kept to themselves; nothing where the scenario has changed or is gone. */
const hiddenIn = remembered(async (id: string, language: Language, hash: string) => {
  const scenario = await loadScenario(id, language).catch(() => null);
  if (!scenario || scenario.hash !== hash) return [];
  return leadOf(scenario).hidden.map((text) => text[language]);
});

/** The debrief of a past call; `null`: of the last one. */
export function DebriefScreen({ call }: { call: string | null }) {
  const asked = usePast(call);
  if (asked.state === 'loading') return <LoadingPage />;
  return (
    <>
      <TopBar />
      <main className="page">
        {asked.state === 'failed' ? (
          <RecordFailed onRetry={asked.retry} />
        ) : (
          <Shown past={asked.value} call={call} />
        )}
      </main>
    </>
  );
}

interface ShownProps {
  readonly past: PastCall | UnreadableCall | null;
  readonly call: string | null;
}

function Shown({ past, call }: ShownProps) {
  if (past && 'transcript' in past) return <Past key={past.id} past={past} />;
  return call === null ? <NoCall /> : <NotHere why={past?.why} />;
}

function NoCall() {
  const { none } = useMessages('debrief');
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

/** The link names a call that was not kept, or one that can't be read here. */
function NotHere({ why }: { why: Unreadable | undefined }) {
  const { notKept, unreadable: messages } = useMessages('calls');
  return (
    <NoticePage
      title={why ? messages.one : notKept.title}
      ways={
        <a className="button button-now" href="#/record">
          {notKept.action}
        </a>
      }
    >
      <p>{why ? whyUnreadable(why, messages) : notKept.body}</p>
    </NoticePage>
  );
}

function Past({ past }: { past: PastCall }) {
  const { transcript } = past;
  const { scenario, language, seed, mode } = transcript;
  const uiLanguage = useLanguage();
  const askRating = useProgress(({ settings }) => settings.rateFirst);
  const { progress, record } = usePorts();
  const words = use(wordsIn(uiLanguage));
  const hidden = use(hiddenIn(scenario.id, language, scenario.hash));
  const card = use(presentIn(scenario.id, ownChanges()));
  const look = card?.customer.look ?? null;
  const review = useReview(transcript);
  useNotedAccuracy(past.id, review.state);
  const rewind = useRewind(transcript);
  const rate = (rating: PastCall['rating']) => {
    progress.getState().rate(past.id, rating);
    // On its way at once; what fails is said, and waits.
    record.open().catch(() => undefined);
  };
  const again = (dice: 'same' | 'new') =>
    navigate(
      callLink(scenario.id, { seed: dice === 'same' ? seed : nextSeed(seed), mode, language }),
    );
  return (
    <>
      {card !== undefined && <DriftNote scenario={scenario} drift={driftOf(transcript, card)} />}
      <DebriefTabs {...{ transcript, words, look, review, rewind }}>
        {(onReview) => (
          <Debrief
            {...{ transcript, words, hidden, askRating, rewind, onReview }}
            pauses={past.pauses}
            card={card ?? null}
            under={review.state}
            onNeverAskRating={() => progress.getState().changeSettings({ rateFirst: false })}
            rating={past.rating}
            onRate={rate}
            onAgain={card === null ? null : again}
            after={<AfterCall past={past} />}
          />
        )}
      </DebriefTabs>
    </>
  );
}
