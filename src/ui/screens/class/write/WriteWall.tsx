import { introLimit } from '../../../../core/course/times.ts';
import { introductionParts } from '../../../../core/scoring/introduction.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { ActivityProps } from '../activityProps.ts';
import { Entries } from './Entries.tsx';
import { Progress } from './Groups.tsx';
import { BallotsCast, writePhaseOf, WritePhaseSaid } from './WritePhase.tsx';
import './write.css';
import './wall.css';

/** Write and vote on the projector: what is asked, how far all are, then what was written. */
export function WriteWall({ activity }: ActivityProps<'write'>) {
  const messages = useMessages('classWrite');
  const { parts } = useMessages('sheet');
  const phase = writePhaseOf(activity);
  const open = activity.endedAt === null;
  return (
    <div className="write write-wall">
      <WritePhaseSaid activity={activity} />
      {phase === 'writing' && (
        <>
          <h2>{messages.title[activity.what]}</h2>
          <p>{messages.how[activity.what]}</p>
          <ul className="write-asked">
            <li className="figures">{messages.within(introLimit)}</li>
            {introductionParts.map((part) => (
              <li key={part}>{parts[part]}</li>
            ))}
          </ul>
          {open && <Progress activity={activity} />}
        </>
      )}
      {phase === 'voting' && (
        <>
          <h2>{messages.vote.title}</h2>
          {open && (
            <>
              <p className="write-how">{messages.vote.onPhone}</p>
              <BallotsCast activity={activity} />
            </>
          )}
          <Entries activity={activity} />
        </>
      )}
      {phase === 'closed' && (
        <>
          <h2>{messages.result.title}</h2>
          <Entries activity={activity} />
        </>
      )}
    </div>
  );
}
