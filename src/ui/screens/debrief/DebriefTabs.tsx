import type { Look } from '../../../core/course/looks.ts';
import { lazy, Suspense, type KeyboardEvent, type ReactNode } from 'react';
import type { Transcript } from '../../../core/call/transcript.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { navigate, usePath, useQuery } from '../../routes/hashLocation.ts';
import type { useReview } from './review/useReview.ts';
import type { Rewind } from './review/useRewind.ts';
import './debriefTabs.css';

const ReviewTab = lazy(() =>
  import('./review/ReviewTab.tsx').then((m) => ({ default: m.ReviewTab })),
);

const tabs = ['scorecard', 'review'] as const;
type Tab = (typeof tabs)[number];

interface DebriefTabsProps {
  readonly transcript: Transcript;
  readonly words: CourseWords;
  /** The drawing of the customer's face; `null`: there is none. */
  readonly look: Look | null;
  readonly review: ReturnType<typeof useReview>;
  readonly rewind: Rewind;
  /** The scorecard, given the way to the review. */
  readonly children: (onReview: () => void) => ReactNode;
}

/** The two ways to look back; the address says which, so that a reload stays there. */
export function DebriefTabs(props: DebriefTabsProps) {
  const { transcript, words, look, review, rewind, children } = props;
  const messages = useMessages('review');
  const path = usePath();
  const query = useQuery();
  const { state, retry, stop } = review;
  const shown: Tab = new URLSearchParams(query).get('tab') === 'review' ? 'review' : 'scorecard';
  const show = (tab: Tab) => {
    navigate(tab === 'review' ? `${path}?tab=review` : path, { replace: true });
    document.getElementById(`tab-${tab}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = {
      ArrowLeft: shown === 'review' ? 'scorecard' : 'review',
      ArrowRight: shown === 'review' ? 'scorecard' : 'review',
      Home: 'scorecard',
      End: 'review',
    } as const;
    const tab = wanted[event.key as keyof typeof wanted];
    if (!tab) return;
    event.preventDefault();
    show(tab);
  };
  return (
    <>
      <div className="debrief-tabs" role="tablist" aria-label={messages.tabs}>
        {tabs.map((tab) => (
          <button
            key={tab}
            id={`tab-${tab}`}
            type="button"
            role="tab"
            aria-selected={tab === shown}
            aria-controls={`panel-${tab}`}
            tabIndex={tab === shown ? 0 : -1}
            onClick={() => show(tab)}
            onKeyDown={onKeyDown}
          >
            {messages[tab]}
          </button>
        ))}
      </div>
      <div
        id="panel-scorecard"
        role="tabpanel"
        aria-labelledby="tab-scorecard"
        hidden={shown !== 'scorecard'}
      >
        {children(() => show('review'))}
      </div>
      <div
        id="panel-review"
        role="tabpanel"
        aria-labelledby="tab-review"
        hidden={shown !== 'review'}
      >
        {shown === 'review' && (
          <Suspense fallback={<p role="status">{messages.solving}</p>}>
            <ReviewTab
              {...{ transcript, words, look, state, rewind }}
              onRetry={retry}
              onStop={stop}
              onScorecard={() => show('scorecard')}
            />
          </Suspense>
        )}
      </div>
    </>
  );
}
