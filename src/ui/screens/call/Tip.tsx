import { use, useMemo } from 'react';
import type { CourseWords } from '../../../core/words/words.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { masteredIn } from '../../../progress/listening.ts';
import type { LiveCall } from '../../../session/liveCall.ts';
import { usePorts } from '../../ports.tsx';
import { recentCalls } from '../../record/recentCalls.ts';
import { heardIn } from './onStage.ts';
import { remarkOn } from './remark.ts';

/**
 * The coach's remark this turn: what is open, as long as the trainee has not met it by themselves
 * some times in a row, and whether the last turn was wrong or only unlucky. Its rule stands in the
 * debrief: a handle means nothing to somebody on the phone.
 */
export function Tip({ live, words }: { live: LiveCall; words: CourseWords }) {
  const call = useMessages('call');
  const calls = use(recentCalls(usePorts()));
  const before = useMemo(
    () => calls.map(({ transcript }) => transcript.events).toReversed(),
    [calls],
  );
  const events = heardIn(live);
  const remark = remarkOn(events, masteredIn([...before, events]));
  if (!remark) return null;
  const said = [
    ...(remark.unlucky ? [call.unlucky] : []),
    ...remark.about.map((kind) => words.tips[kind].tip),
  ];
  return (
    <p className="tip" role="note" data-about={remark.about.join(' ')}>
      <b>{call.tip}</b>
      {said.map((sentence) => (
        <span key={sentence}>{sentence}</span>
      ))}
    </p>
  );
}
