import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { EveryoneCalls, SeatCall } from '../../../../protocol/room/activities.ts';
import { seated } from '../../../../protocol/room/state.ts';
import { Button } from '../../../components/Button.tsx';
import { useRoomState } from '../room.tsx';

interface CallOverProps {
  readonly activity: EveryoneCalls;
  readonly call: SeatCall;
  readonly onGoOn: () => void;
}

/** After one's call, or beside it: how far the others are, and the ways on. */
export function CallOver({ activity, call, onGoOn }: CallOverProps) {
  const { everyone } = useMessages('classRoom');
  const seats = seated(useRoomState());
  const done = activity.calls.filter(
    ({ seat, ending }) => ending !== null && seats.some((one) => one.seat === seat),
  );
  const over = call.ending !== null;
  return (
    <section className="everyone-card">
      <h2>{everyone.title}</h2>
      {over && <p>{everyone.over}</p>}
      {activity.endedAt !== null && <p>{everyone.ended}</p>}
      <p role="status">{everyone.progress(done.length, seats.length)}</p>
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
  );
}
