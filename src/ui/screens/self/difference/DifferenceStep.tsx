import { use } from 'react';
import type { CourseWords } from '../../../../core/words/words.ts';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import { gapCounts } from '../../../../progress/diagnosis/difference.ts';
import { measuredBy } from '../../../../progress/diagnosis/measure.ts';
import {
  answersOf,
  finishedOf,
  type FinishedRating,
} from '../../../../progress/diagnosis/ratings.ts';
import type { CallDigest } from '../../../../progress/record/digest.ts';
import { Button } from '../../../components/Button.tsx';
import { NoticePage } from '../../../components/noticePage/NoticePage.tsx';
import { ScreenHeading } from '../../../components/ScreenHeading.tsx';
import { wordsIn } from '../../../courseWords.ts';
import { useQuery } from '../../../routes/hashLocation.ts';
import { selfPath } from '../../../routes/selfSteps.ts';
import { useDayNames } from '../../../useDayNames.ts';
import { NearCalls } from '../NearCalls.tsx';
import type { Self } from '../../../record/useSelf.ts';
import { Formula } from './Formula.tsx';
import { PartTable } from './PartTable.tsx';
import { StatementTable } from './StatementTable.tsx';
import './difference.css';

/** `#/record/self/difference`: beside each answer what the calls measured. */
export function DifferenceStep({ self }: { self: Self }) {
  const messages = useMessages('self');
  const words = use(wordsIn(useLanguage()));
  const wanted = new URLSearchParams(useQuery()).get('rating');
  const finished = finishedOf(self.ratings);
  const found = finished.findIndex(({ id }) => id === wanted);
  const at = found < 0 ? finished.length - 1 : found;
  const rating = finished[at];
  if (!rating) {
    return (
      <NoticePage
        title={messages.difference.none.title}
        ways={
          <a className="button button-now" href={`#${selfPath('overview')}`}>
            {messages.steps.overview}
          </a>
        }
      >
        <p>{messages.difference.none.body}</p>
      </NoticePage>
    );
  }
  return (
    <NearCalls ratings={finished}>
      {(near) => <Difference rating={rating} calls={near[at] ?? []} words={words} />}
    </NearCalls>
  );
}

interface DifferenceProps {
  readonly rating: FinishedRating;
  readonly calls: readonly CallDigest[];
  readonly words: CourseWords;
}

function Difference({ rating, calls, words }: DifferenceProps) {
  const messages = useMessages('self');
  const { difference } = messages;
  const names = useDayNames();
  const answers = answersOf(rating);
  const measured = measuredBy(calls);
  const { higher, lower, same } = gapCounts(answers, measured);
  return (
    <>
      <header className="self-head">
        <ScreenHeading>{difference.heading}</ScreenHeading>
        <p>{difference.on(names.ofMoment(rating.finishedAt), calls.length)}</p>
        <p className="self-lead">
          {higher + lower + same > 0 ? difference.summary(higher, lower, same) : difference.noneYet}
        </p>
        {calls.length === 0 && <p>{difference.noCalls}</p>}
      </header>
      <PartTable answers={answers} measured={measured} words={words} />
      <StatementTable answers={answers} measured={measured} words={words} />
      <Formula words={words} />
      <div className="self-ways no-print">
        <a className="button button-now" href={`#${selfPath('plan')}`}>
          {difference.plan}
        </a>
        <Button onClick={() => print()}>{difference.print}</Button>
      </div>
    </>
  );
}
