import { use, useEffect, useMemo, useState } from 'react';
import type { CallRules } from '../../../../core/call/rules.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { EveryoneCalls, SeatCall } from '../../../../protocol/room/activities.ts';
import { timeStretchOf } from '../../../../protocol/room/applyEveryone.ts';
import type { Room } from '../../../../room/liveRoom.ts';
import { callAfter, choicesMade, createRoomDriver } from '../../../../room/roomDriver.ts';
import type { CallSession } from '../../../../session/liveCall.ts';
import { inPlay } from '../../../../session/inPlay.ts';
import { createLocalDriver } from '../../../../session/localDriver.ts';
import { ringMs } from '../../../../session/timing.ts';
import { Button } from '../../../components/Button.tsx';
import { CallContext } from '../callContext.ts';
import { useRoom, useRoomState } from '../room.tsx';
import { turnClock, turnSlot } from './keptTurn.ts';

interface PlayedHereProps {
  readonly activity: EveryoneCalls;
  readonly call: SeatCall;
  readonly rules: CallRules;
  readonly onBack: () => void;
}

/** The seat's call, from where the room and the outbox have it. */
function begun(
  rules: CallRules,
  room: Room,
  { activity, call }: Pick<PlayedHereProps, 'activity' | 'call'>,
  onRefused: () => void,
) {
  const { mode } = activity;
  const { seat, language, seed } = call;
  // One's own call is seen with its dice.
  if (seed === null) throw new Error('a call of somebody else’s can’t be played');
  const timeStretch = timeStretchOf(activity, seat);
  const choices = choicesMade(room, activity, call);
  const driver = createRoomDriver(createLocalDriver(rules), {
    room,
    activity: activity.activity,
    made: choices.length,
    onRefused,
  });
  const clock = turnClock(room.notes, activity.activity, choices.length);
  const begin =
    choices.length === 0 && !clock
      ? { dial: { seed, language, mode, timeStretch, ringMs } }
      : {
          goOn: inPlay(rules, callAfter(rules, { seed, call, mode }, timeStretch, choices)),
          ...(clock ?? { thinkingMs: 0 }),
        };
  const slot = turnSlot(room.notes, activity.activity);
  return { scenario: rules.scenario, driver, begin, slot, language, mode };
}

/** The call screen with a seat's call on it, in step with the room. */
export function PlayedHere({ activity, call, rules, onBack }: PlayedHereProps) {
  const { everyone } = useMessages('classRoom');
  const room = useRoom();
  const { paused } = useRoomState();
  const Call = use(CallContext);
  // Played anew from what the room has when that is another call than the one here.
  const [run, setRun] = useState(0);
  const played = useMemo(
    () => begun(rules, room, { activity, call }, () => setRun((n) => n + 1)),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what changes in the call comes from here
    [rules, room, run],
  );
  const [session, setSession] = useState<CallSession | null>(null);
  const timeStretch = timeStretchOf(activity, call.seat);
  useEffect(() => session?.hold(paused !== null), [session, paused]);
  useEffect(() => session?.ease(timeStretch), [session, timeStretch]);
  useEffect(() => {
    if (call.choices.length > played.driver.made()) setRun((n) => n + 1);
  }, [call, played]);
  if (!Call) return null;
  return (
    <Call
      key={run}
      {...played}
      onElsewhere={onBack}
      onAgain={null}
      inClass={{
        held: paused && <Held />,
        onSession: setSession,
        wayBack: <Button onClick={onBack}>{everyone.back}</Button>,
      }}
    />
  );
}

/** In the cards' place while the class is paused. */
function Held() {
  const { seat, everyone } = useMessages('classRoom');
  const { paused } = useRoomState();
  return (
    <div className="everyone-held" role="status">
      <strong>{everyone.held}</strong>
      <p>{paused === 'trainerGone' ? seat.trainerGone : seat.paused}</p>
    </div>
  );
}
