import { useEffect, useRef, useState } from 'react';
import type { Speaker } from '../../../../protocol/operations/rolePlay.ts';
import type { RolePlay, Round } from '../../../../protocol/room/activities.ts';
import { isSeated } from '../../../../protocol/room/state.ts';
import { useRoom, useRoomState } from '../room.tsx';
import { createAnchor } from './anchor.ts';
import { roundIn } from './places.ts';
import { talkOf, type Talk, type TimerTap } from './talk.ts';

/** How often a running timer is drawn anew, ms. */
const tickMs = 250;

/** A group's timer as it runs here. */
export interface Timer {
  readonly talk: Talk;
  /** Whether one may tap here: nobody else does. */
  readonly mayTap: boolean;
  readonly tap: (speaker: Speaker) => void;
}

/**
 * A group's timer. Who taps sees it run at once, whenever the room hears of it; with the others it
 * runs on from the last tap that they heard of. A reload loses nothing of it.
 */
export function useTimer({ activity }: RolePlay, round: Round, group: string): Timer {
  const { me, ask, notes } = useRoom();
  const state = useRoomState();
  const seat = me.role === 'seat' ? me.seat : null;
  const [tapped, setTapped] = useState<readonly TimerTap[]>([]);
  const heard = round.taps.filter((one) => one.group === group);
  const fresh = tapped.filter(({ at }) => !heard.some((one) => one.at === at));
  const taps: readonly TimerTap[] = [...heard, ...fresh].sort((a, b) => a.at - b.at);
  const last = taps.at(-1);
  const holder = heard.findLast((one) => one.seat === null || isSeated(state, one.seat));
  const mayTap = me.role !== 'projector' && (!holder || holder.seat === seat);
  const running = last !== undefined && last.speaker !== 'nobody' && !round.closed;

  const [anchor] = useState(() => createAnchor(notes, { activity, round: round.round, group }));
  const [elapsed, setElapsed] = useState(() => (running ? anchor.elapsed() : 0));
  const lastAt = last?.at;
  useEffect(() => {
    if (lastAt === undefined) return;
    anchor.hear(lastAt);
    if (!running) return;
    const tick = setInterval(() => setElapsed(anchor.elapsed()), tickMs);
    return () => clearInterval(tick);
  }, [anchor, lastAt, running]);

  function tap(speaker: Speaker): void {
    if (last?.speaker === speaker) return;
    const one = { speaker, at: anchor.tap(lastAt) };
    setTapped((before) => [...before, one]);
    const operation = { type: 'tap', activity, round: round.round, group, ...one } as const;
    void ask(operation).then(({ ok }) => {
      if (!ok) setTapped((before) => before.filter((other) => other !== one));
    });
  }

  const talks = holder?.seat === seat && running;
  useClosing(activity, round.round, () => {
    // Whoever talks when the round is closed has talked until then.
    if (talks) tap('nobody');
  });
  return { talk: talkOf(taps, elapsed), mayTap: mayTap && !round.closed, tap };
}

/** Does something when a round is closed whose timer is shown here: others come in its place. */
function useClosing(activity: string, round: number, act: () => void): void {
  const { store } = useRoom();
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(
    () => () => {
      if (roundIn(store.getState().state, activity, round)?.closed) latest.current();
    },
    [store, activity, round],
  );
}
