import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { EveryoneCalls, SeatCall } from '../../../../protocol/room/activities.ts';
import { Button } from '../../../components/Button.tsx';
import { ClassSeen } from './ClassSeen.tsx';

interface CallOverProps {
  readonly activity: EveryoneCalls;
  readonly call: SeatCall;
  readonly onGoOn: () => void;
}

/** After one's call, or beside it: the ways on, and what the others make of theirs. */
export function CallOver({ activity, call, onGoOn }: CallOverProps) {
  const { everyone } = useMessages('classRoom');
  const over = call.ending !== null;
  return (
    <>
      <section className="everyone-card">
        <h2>{everyone.title}</h2>
        {over && <p>{everyone.over}</p>}
        {activity.endedAt !== null && <p>{everyone.ended}</p>}
        {over ? (
          <a className="button button-now" href="#/debrief">
            {everyone.scorecard}
          </a>
        ) : (
          <Button kind="go" onClick={onGoOn}>
            {everyone.goOn}
          </Button>
        )}
      </section>
      <ClassSeen activity={activity} />
    </>
  );
}
