import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { ActivityProps } from '../activityProps.ts';
import { Distribution } from './Distribution.tsx';
import { HandedIn } from './HandedIn.tsx';
import './selfClass.css';

/** Self-diagnosis of the class at the trainer's desk: nobody's sheet is seen here either. */
export function SelfClassDesk({ activity }: ActivityProps<'self'>) {
  const messages = useMessages('classSelf');
  return (
    <div className="self-class">
      <h2>{messages.title[activity.round]}</h2>
      {activity.endedAt === null && <p>{messages.desk}</p>}
      <HandedIn activity={activity} />
      <Distribution activity={activity} />
    </div>
  );
}
