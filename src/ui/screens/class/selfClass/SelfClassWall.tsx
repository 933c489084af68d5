import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { ActivityProps } from '../activityProps.ts';
import { Distribution } from './Distribution.tsx';
import { HandedIn } from './HandedIn.tsx';
import './selfClass.css';
import './wall.css';

/** Self-diagnosis of the class on the projector. */
export function SelfClassWall({ activity }: ActivityProps<'self'>) {
  const messages = useMessages('classSelf');
  return (
    <div className="self-class self-class-wall">
      <h2>{messages.title[activity.round]}</h2>
      {activity.endedAt === null && <p>{messages.onPhone}</p>}
      <HandedIn activity={activity} />
      <Distribution activity={activity} />
    </div>
  );
}
