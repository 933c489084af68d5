import { lazy, Suspense, use } from 'react';
import type { Review } from '../analysis/review/review.ts';
import type { Transcript } from '../core/call/transcript.ts';
import { ownChanges } from '../catalogue/own/changes.ts';
import { useLanguage, useMessages } from '../i18n/useMessages.tsx';
import { wordsIn } from './courseWords.ts';
import { presentIn } from './presentCard.ts';

/** What is reviewed already is neither stopped nor tried again. */
const nothing = () => undefined;

const Reviewed = lazy(async () => {
  const [{ ReviewTab }, { useRewind }] = await Promise.all([
    import('./screens/debrief/review/ReviewTab.tsx'),
    import('./screens/debrief/review/useRewind.ts'),
  ]);
  function WithRewind({ transcript, review }: CallInReviewProps) {
    const words = use(wordsIn(useLanguage()));
    const card = use(presentIn(transcript.scenario.id, ownChanges()));
    const rewind = useRewind(transcript);
    return (
      <ReviewTab
        {...{ transcript, words, rewind }}
        look={card?.customer.look ?? null}
        state={{ review }}
        onRetry={nothing}
        onStop={nothing}
        onScorecard={nothing}
      />
    );
  }
  return { default: WithRewind };
});

interface CallInReviewProps {
  readonly transcript: Transcript;
  readonly review: Review;
}

/** The review of any call, as its debrief has it, for screens that show calls of others. */
export function CallInReview(props: CallInReviewProps) {
  const { solving } = useMessages('review');
  return (
    <Suspense fallback={<p role="status">{solving}</p>}>
      <Reviewed {...props} />
    </Suspense>
  );
}
