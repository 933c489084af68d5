import { useState } from 'react';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { Button } from '../../../components/Button.tsx';
import { useKeptFocus } from '../../../useKeptFocus.ts';
import type { ActivityProps } from '../activityProps.ts';
import { ClassDebrief } from '../debrief/ClassDebrief.tsx';
import { Progress } from './Progress.tsx';
import '../../../components/classCard.css';

/**
 * What the wall shows of everyone's calls, on a phone: how far the class is, then what it made of
 * them. A phone works out all of the class's calls by itself: it does so once it is asked to.
 */
export function ClassSeen({ activity }: ActivityProps<'everyone'>) {
  const { everyone } = useMessages('classRoom');
  const [open, setOpen] = useState(false);
  const place = useKeptFocus<HTMLElement>(String(open));
  if (activity.endedAt === null) {
    return (
      <section className="class-card" aria-label={everyone.seen}>
        <Progress activity={activity} />
      </section>
    );
  }
  return (
    <section ref={place} tabIndex={-1} aria-label={everyone.seen}>
      {open ? (
        <ClassDebrief activity={activity} />
      ) : (
        <Button onClick={() => setOpen(true)}>{everyone.see}</Button>
      )}
    </section>
  );
}
