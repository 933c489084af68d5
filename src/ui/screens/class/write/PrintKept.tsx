import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { WriteAndVote } from '../../../../protocol/room/activities.ts';
import { Button } from '../../../components/Button.tsx';
import { useRoomState } from '../room.tsx';
import { groupName } from './groups.ts';
import { WritingView } from './WritingView.tsx';
import './printKept.css';

/** What was kept, on paper by itself: whatever else the page shows isn't printed with it. */
export function PrintKept({ activity }: { activity: WriteAndVote }) {
  const messages = useMessages('classWrite');
  const state = useRoomState();
  const [onPaper, setOnPaper] = useState(false);
  useEffect(() => {
    const over = () => setOnPaper(false);
    addEventListener('afterprint', over);
    return () => removeEventListener('afterprint', over);
  }, []);
  return (
    <>
      <Button
        onClick={() => {
          // The sheet is taken as soon as it is asked for.
          flushSync(() => setOnPaper(true));
          print();
        }}
      >
        {messages.result.print}
      </Button>
      {onPaper && (
        <section className="write-paper">
          <h1>{messages.result.kept}</h1>
          {activity.kept.map(({ entry, group }) => {
            const found = activity.voting?.entries.find((one) => one.entry === entry);
            return (
              found && (
                <article key={entry}>
                  <WritingView writing={found.writing} />
                  <p>{messages.result.by(groupName(activity, state, group, messages))}</p>
                </article>
              )
            );
          })}
        </section>
      )}
    </>
  );
}
