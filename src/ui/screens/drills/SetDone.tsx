import { useEffect, useRef } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { isRight } from '../../../progress/drills/answer.ts';
import { nextDue } from '../../../progress/drills/dailySet.ts';
import { dayOf, daysBetween } from '../../../progress/drills/days.ts';
import type { DailySet, DrillRecord } from '../../../progress/drills/drillRecord.ts';
import { Button } from '../../components/Button.tsx';
import { Pips } from './Pips.tsx';
import { SkillTable } from './SkillTable.tsx';
import { Streak } from '../../components/streak/Streak.tsx';
import './setDone.css';

interface SetDoneProps {
  readonly record: DrillRecord;
  readonly set: DailySet;
  readonly now: Date;
  readonly onMore: () => void;
  /** What went wrong once more. */
  readonly onAgain: () => void;
}

/** The day's result, and when there is more. */
export function SetDone({ record, set, now, onMore, onAgain }: SetDoneProps) {
  const messages = useMessages('drills');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const right = set.items.filter(isRight).length;
  const due = nextDue(record, now);
  return (
    <div className="drills-done">
      <section className="drills-result">
        <h2 ref={heading} tabIndex={-1}>
          {messages.end.title}
        </h2>
        <p className="drills-score figures">{messages.end.result(right, set.items.length)}</p>
        <Pips items={set.items} now={-1} />
        <p>{right === set.items.length ? messages.end.allRight : messages.end.someWrong}</p>
        <Streak record={record} now={now} />
        {due !== null && <p>{messages.end.next(Math.max(1, daysBetween(dayOf(now), due)))}</p>}
        <div className="drills-ways">
          {right < set.items.length && (
            <Button kind="now" onClick={onAgain}>
              {messages.end.again(set.items.length - right)}
            </Button>
          )}
          <Button onClick={onMore}>{messages.end.more}</Button>
          <a className="button button-go" href="#/">
            {messages.end.call}
          </a>
        </div>
      </section>
      <SkillTable record={record} />
    </div>
  );
}
