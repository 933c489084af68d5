import { use, useState } from 'react';
import { ownChanges } from '../../../../catalogue/own/changes.ts';
import { presentCards } from '../../../../catalogue/present.ts';
import { remembered } from '../../../../i18n/remembered.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { measuredBy } from '../../../../progress/diagnosis/measure.ts';
import {
  actionOn,
  proposedActions,
  weakest,
  type Findings,
} from '../../../../progress/diagnosis/proposal.ts';
import {
  answersOf,
  finishedOf,
  nextRatingDay,
  type FinishedRating,
} from '../../../../progress/diagnosis/ratings.ts';
import { mostActions, type Action, type Plan } from '../../../../progress/diagnosis/rows.ts';
import { statementIds } from '../../../../progress/diagnosis/statements.ts';
import type { CallDigest } from '../../../../progress/record/digest.ts';
import type { ScenarioCard } from '../../../../scenario/card.ts';
import { dayAfter } from '../../../../progress/customers/moment.ts';
import { dayOf } from '../../../../progress/drills/days.ts';
import { Button } from '../../../components/Button.tsx';
import { NoticePage } from '../../../components/noticePage/NoticePage.tsx';
import { ScreenHeading } from '../../../components/ScreenHeading.tsx';
import { useToday } from '../../../useToday.ts';
import { selfPath } from '../../../routes/selfSteps.ts';
import { useDayNames } from '../../../useDayNames.ts';
import { NearCalls } from '../NearCalls.tsx';
import type { Self } from '../../../record/useSelf.ts';
import { ActionFields } from './ActionFields.tsx';
import { CalendarButton } from './CalendarButton.tsx';
import { usePlans } from './usePlans.ts';
import './plan.css';

const cardsIn = remembered((_changes: number) => presentCards(true));

/** `#/record/self/plan`: at most three actions with dates, each with what practises it. */
export function PlanStep({ self }: { self: Self }) {
  const messages = useMessages('self');
  const cards = use(cardsIn(ownChanges()));
  const finished = finishedOf(self.ratings);
  const rating = finished.at(-1);
  if (!rating) {
    return (
      <NoticePage
        title={messages.plan.none}
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
      {(near) => (
        <PlanOf
          key={rating.id}
          rating={rating}
          calls={near.at(-1) ?? []}
          cards={[...cards.values()]}
          kept={self.plans.find(({ id }) => id === rating.id) ?? null}
          again={nextRatingDay(self.ratings) ?? ''}
        />
      )}
    </NearCalls>
  );
}

interface PlanOfProps {
  readonly rating: FinishedRating;
  readonly calls: readonly CallDigest[];
  readonly cards: readonly ScenarioCard[];
  readonly kept: Plan | null;
  /** The day of the next rating. */
  readonly again: string;
}

function PlanOf({ rating, calls, cards, kept, again }: PlanOfProps) {
  const { plan: messages } = useMessages('self');
  const names = useDayNames();
  const today = dayOf(useToday(false));
  const { keepPlan } = usePlans();
  const findings: Findings = {
    answers: answersOf(rating),
    measured: measuredBy(calls),
    calls,
    customers: cards,
  };
  // What is on the screen is what was proposed, kept or written last; the database follows.
  const [actions, setActions] = useState<readonly Action[]>(
    () => kept?.actions ?? proposedActions(findings, today),
  );
  const change = (next: readonly Action[]) => {
    setActions(next);
    void keepPlan(rating.id, next);
  };
  const add = () => {
    const taken = actions.map(({ statement }) => statement);
    const [id] = [...weakest(findings), ...statementIds].filter((one) => !taken.includes(one));
    if (id) change([...actions, actionOn(id, dayAfter(today, 14), findings)]);
  };
  return (
    <>
      <header className="self-head">
        <ScreenHeading>{messages.heading}</ScreenHeading>
        <p>{messages.lead}</p>
        {!kept && <p>{actions.length > 0 ? messages.proposed : messages.nothing}</p>}
      </header>
      <ol className="self-actions">
        {actions.map((action, i) => (
          <ActionFields
            // An action is its place in the plan: it has no other name.
            key={i}
            at={i + 1}
            action={action}
            findings={findings}
            cards={cards}
            onChange={(next) => change(actions.with(i, next))}
            onRemove={() => change(actions.toSpliced(i, 1))}
          />
        ))}
      </ol>
      <div className="self-ways no-print">
        {actions.length < mostActions && <Button onClick={add}>{messages.add}</Button>}
        {!kept && actions.length > 0 && (
          <Button kind="now" onClick={() => change(actions)}>
            {messages.keep}
          </Button>
        )}
      </div>
      <p role="status" className="quiet no-print">
        {kept ? messages.keptNow : ''}
      </p>
      <section className="self-next" aria-label={messages.calendar}>
        <p>{messages.again(names.ofDay(again))}</p>
        <div className="self-ways no-print">
          <CalendarButton rating={rating.id} actions={actions} again={again} />
          <Button onClick={() => print()}>{messages.print}</Button>
        </div>
      </section>
    </>
  );
}
