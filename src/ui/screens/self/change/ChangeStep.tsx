import { use } from 'react';
import { loadWorths } from '../../../../catalogue/decks.ts';
import { remembered } from '../../../../i18n/remembered.ts';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import { changeBetween } from '../../../../progress/diagnosis/change.ts';
import { partFigures } from '../../../../progress/diagnosis/difference.ts';
import { equalWorth } from '../../../../progress/diagnosis/likeness.ts';
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
import { selfPath } from '../../../routes/selfSteps.ts';
import { useDayNames } from '../../../useDayNames.ts';
import { NearCalls } from '../NearCalls.tsx';
import type { Self } from '../../../record/useSelf.ts';
import { ChangeTable } from './ChangeTable.tsx';
import { ScoreChange } from './ScoreChange.tsx';
import './change.css';

const worthsOnce = remembered(loadWorths);

/** `#/record/self/change`: the last two ratings, and whether the calls between them got better. */
export function ChangeStep({ self }: { self: Self }) {
  const messages = useMessages('self');
  const finished = finishedOf(self.ratings);
  const [before, after] = finished.slice(-2);
  if (!before || !after) {
    return (
      <NoticePage
        title={messages.change.none.title}
        ways={
          <a className="button button-now" href={`#${selfPath('overview')}`}>
            {messages.steps.overview}
          </a>
        }
      >
        <p>{messages.change.none.body}</p>
      </NoticePage>
    );
  }
  return (
    <NearCalls ratings={finished}>
      {(near) => {
        const [earlier = [], later = []] = near.slice(-2);
        return <Between {...{ before, after, earlier, later }} />;
      }}
    </NearCalls>
  );
}

interface BetweenProps {
  readonly before: FinishedRating;
  readonly after: FinishedRating;
  readonly earlier: readonly CallDigest[];
  readonly later: readonly CallDigest[];
}

function Between({ before, after, earlier, later }: BetweenProps) {
  const { change: messages } = useMessages('self');
  const { print: printWords } = useMessages('self').difference;
  const names = useDayNames();
  const words = use(wordsIn(useLanguage()));
  const change = changeBetween(earlier, later, use(worthsOnce()));
  return (
    <>
      <header className="self-head">
        <ScreenHeading>{messages.heading}</ScreenHeading>
        <p>
          {messages.between(names.ofMoment(before.finishedAt), names.ofMoment(after.finishedAt))}
        </p>
      </header>
      <ScoreChange change={change} />
      <ChangeTable
        before={partFigures(answersOf(before), measuredBy(earlier))}
        after={partFigures(answersOf(after), measuredBy(later))}
        change={change}
        words={words}
      />
      <section className="self-card" aria-labelledby="self-method">
        <h2 id="self-method">{messages.method.title}</h2>
        <p>{messages.method.equal(equalWorth)}</p>
        <p>{messages.method.test}</p>
        <p>{messages.method.parts}</p>
        <p>{messages.method.caution}</p>
      </section>
      <div className="self-ways no-print">
        <Button onClick={() => print()}>{printWords}</Button>
      </div>
    </>
  );
}
