import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { ActivityProps } from '../activityProps.ts';
import { useRoom } from '../room.tsx';
import { useKeptFocus } from '../../../useKeptFocus.ts';
import { Distribution } from './Distribution.tsx';
import { HandedIn } from './HandedIn.tsx';
import { HandIn } from './HandIn.tsx';
import './selfClass.css';

/** Self-diagnosis of the class on a phone: one's own sheet, handed in or not, then all of them. */
export function SelfClassSeat({ activity }: ActivityProps<'self'>) {
  const messages = useMessages('classSelf');
  const { me } = useRoom();
  const mine = activity.handed.find(({ seat }) => me.role === 'seat' && me.seat === seat);
  const open = activity.endedAt === null;
  const heading = useKeptFocus<HTMLHeadingElement>(`${open} ${mine !== undefined}`);
  return (
    <div className="self-class">
      <h2 ref={heading} tabIndex={-1}>
        {messages.title[activity.round]}
      </h2>
      {mine && <p className="self-class-done">{messages.done}</p>}
      <HandedIn activity={activity} />
      {open && !mine && <HandIn activity={activity} />}
      <Distribution activity={activity} mine={mine?.marks} />
    </div>
  );
}
