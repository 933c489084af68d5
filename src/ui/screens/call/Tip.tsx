import { useMemo } from 'react';
import type { CourseWords } from '../../../core/words/words.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { masteredIn } from '../../../progress/listening.ts';
import { readHistory } from '../../../progress/pastCalls.ts';
import type { LiveCall } from '../../../session/liveCall.ts';
import { useProgress } from '../../ports.tsx';
import { heardIn } from './onStage.ts';
import { remarkOn } from './remark.ts';

/**
 * The coach's remark this turn: what is open, as long as the trainee has not met it by themselves
 * some times in a row, and whether the last turn was wrong or only unlucky. Its rule stands in the
 * debrief: a handle means nothing to somebody on the phone.
 */
export function Tip({ live, words }: { live: LiveCall; words: CourseWords }) {
  const call = useMessages('call');
  const history = useProgress((p) => p.history);
  const before = useMemo(
    () =>
      readHistory(history)
        .calls.map(({ transcript }) => transcript.events)
        .toReversed(),
    [history],
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
