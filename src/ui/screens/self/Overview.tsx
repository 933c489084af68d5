import { useState } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import {
  answersOf,
  dueRating,
  finishedOf,
  nextRatingDay,
  underWayOf,
} from '../../../progress/diagnosis/ratings.ts';
import type { Rating } from '../../../progress/diagnosis/rows.ts';
import { statementIds } from '../../../progress/diagnosis/statements.ts';
import { Button } from '../../components/Button.tsx';
import { Confirm } from '../../components/Confirm.tsx';
import { ScreenHeading } from '../../components/ScreenHeading.tsx';
import { navigate } from '../../routes/hashLocation.ts';
import { useToday } from '../../useToday.ts';
import { selfPath } from '../../routes/selfSteps.ts';
import { useDayNames } from '../../useDayNames.ts';
import { useRatings } from '../../record/useRatings.ts';
import type { Self } from '../../record/useSelf.ts';
import { useKeptFocus } from '../../useKeptFocus.ts';

/** Where the self-diagnosis stands, and the one thing to do next. */
export function Overview({ self }: { self: Self }) {
  const messages = useMessages('self');
  const names = useDayNames();
  const finished = finishedOf(self.ratings);
  return (
    <>
      <header className="self-head">
        <ScreenHeading>{messages.title}</ScreenHeading>
        <p className="self-lead">{messages.lead}</p>
        <p>{messages.why}</p>
      </header>
      <NextStep ratings={self.ratings} />
      {finished.length > 0 ? (
        <section className="self-card" aria-labelledby="self-past">
          <h2 id="self-past">{messages.past.title}</h2>
          <ul className="self-past">
            {finished.toReversed().map(({ id, finishedAt }) => (
              <li key={id}>
                <span>{messages.past.on(names.ofMoment(finishedAt))}</span>
                <a href={`#${selfPath('difference', `rating=${encodeURIComponent(id)}`)}`}>
                  {messages.past.difference}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <p>{messages.first}</p>
      )}
      <p>
        <a href={`#${selfPath('sheet')}`}>{messages.onPaper}</a>
      </p>
    </>
  );
}

/** Begin, go on, or wait until it is due. */
function NextStep({ ratings }: { ratings: readonly Rating[] }) {
  const messages = useMessages('self');
  const names = useDayNames();
  // At midnight a rating may fall due.
  const now = useToday(true);
  const underWay = underWayOf(ratings);
  const due = dueRating(ratings, now);
  const next = nextRatingDay(ratings);
  const part = useKeptFocus<HTMLElement>(underWay?.id ?? '');
  return (
    <section className="self-next" aria-label={messages.steps.rate} ref={part} tabIndex={-1}>
      {due ? (
        <p role="status">{messages.due.now(names.ofDay(due.day))}</p>
      ) : (
        next !== null && <p>{messages.due.later(names.ofDay(next))}</p>
      )}
      {underWay ? <GoOn rating={underWay} /> : <Begin first={next === null} due={due !== null} />}
    </section>
  );
}

function Begin({ first, due }: { first: boolean; due: boolean }) {
  const messages = useMessages('self');
  const { begin } = useRatings();
  return (
    <div className="self-ways">
      <Button
        kind={first || due ? 'now' : 'plain'}
        onClick={() => void begin().then((kept) => kept && navigate(selfPath('rate')))}
      >
        {first ? messages.begin(statementIds.length) : due ? messages.again : messages.againEarly}
      </Button>
    </div>
  );
}

function GoOn({ rating }: { rating: Rating }) {
  const messages = useMessages('self');
  const { discard } = useRatings();
  const [asking, setAsking] = useState(false);
  const done = Object.keys(answersOf(rating)).length;
  return (
    <div className="self-ways">
      <a className="button button-now" href={`#${selfPath('rate')}`}>
        {messages.goOn(done, statementIds.length)}
      </a>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {messages.discard.action}
      </Button>
      {asking && (
        <Confirm
          title={messages.discard.title}
          body={messages.discard.body(done)}
          yes={messages.discard.yes}
          no={messages.discard.no}
          advisesNo
          onYes={() => {
            setAsking(false);
            void discard(rating.id);
          }}
          onNo={() => setAsking(false)}
        />
      )}
    </div>
  );
}
