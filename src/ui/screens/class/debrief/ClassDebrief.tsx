import { useMemo, useState } from 'react';
import { heatMapOf } from '../../../../analysis/classroom/heatMap.ts';
import { itemsOf } from '../../../../analysis/classroom/items.ts';
import { mistakesOf } from '../../../../analysis/classroom/mistakes.ts';
import { CallInReview } from '../../../CallInReview.tsx';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { EveryoneCalls } from '../../../../protocol/room/activities.ts';
import { Button } from '../../../components/Button.tsx';
import { BeforeAfter } from './BeforeAfter.tsx';
import { CallList } from './CallList.tsx';
import type { DebriefedCall } from './classCalls.ts';
import { HeatMap } from './HeatMap.tsx';
import { Items } from './Items.tsx';
import { Leaderboard } from './Leaderboard.tsx';
import { Mistakes } from './Mistakes.tsx';
import { useClassDebrief } from './useClassDebrief.ts';
import './classDebrief.css';

interface ClassDebriefProps {
  readonly activity: EveryoneCalls;
  /** Whether statistics of lines are wanted: they are the trainer's. */
  readonly withItems?: boolean;
}

/** What a class made of a call that all have played, and any of the calls in the review, unnamed. */
export function ClassDebrief({ activity, withItems = false }: ClassDebriefProps) {
  const messages = useMessages('classDebrief');
  const debriefed = useClassDebrief(activity);
  const [open, setOpen] = useState<string | null>(null);
  if (activity.calls.length === 0) return <p>{messages.noCalls}</p>;
  if (!debriefed) return <p role="status">{messages.working(activity.calls.length)}</p>;
  const { calls, left, problems } = debriefed;
  const opened = calls.find(({ call }) => call === open);
  if (opened) {
    return (
      <div className="class-debrief">
        <div className="class-debrief-back">
          <Button onClick={() => setOpen(null)}>{messages.back}</Button>
          <p>{messages.call(opened.number)}</p>
        </div>
        <CallInReview {...opened} />
      </div>
    );
  }
  return (
    <div className="class-debrief">
      <p role="status">{left > 0 && messages.working(left)}</p>
      {problems.map((problem) => (
        <p key={problem} className="class-remark">
          {messages.problems[problem]}
        </p>
      ))}
      {calls.length > 0 && <Findings {...{ activity, calls, withItems }} onOpen={setOpen} />}
      {left === 0 && calls.length === 0 && problems.length === 0 && <p>{messages.noTurns}</p>}
    </div>
  );
}

interface FindingsProps extends Required<ClassDebriefProps> {
  readonly calls: readonly DebriefedCall[];
  readonly onOpen: (call: string) => void;
}

function Findings({ activity, calls, withItems, onOpen }: FindingsProps) {
  const map = useMemo(() => heatMapOf(calls), [calls]);
  const mistakes = useMemo(() => mistakesOf(calls), [calls]);
  const items = useMemo(() => (withItems ? itemsOf(calls) : []), [calls, withItems]);
  return (
    <>
      <HeatMap map={map} />
      <Mistakes mistakes={mistakes} calls={calls} onOpen={onOpen} />
      <BeforeAfter activity={activity} calls={calls} />
      <Leaderboard calls={calls} />
      <CallList calls={calls} onOpen={onOpen} />
      {withItems && <Items items={items} />}
    </>
  );
}
