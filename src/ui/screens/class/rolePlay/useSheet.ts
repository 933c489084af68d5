import { useEffect, useRef, useState } from 'react';
import type { JudgeMarks } from '../../../../protocol/marks.ts';
import type { RolePlay, Round } from '../../../../protocol/room/activities.ts';
import { useRoom } from '../room.tsx';
import { roundIn } from './places.ts';

/** How long nothing is marked or typed before it is sent, ms. */
const restMs = 700;

interface Filled {
  readonly marks: JudgeMarks;
  readonly note: string;
}

/** A judge's sheet as it is filled in. */
export interface SheetFilling extends Filled {
  readonly state: 'untouched' | 'sending' | 'kept';
  readonly fill: (change: Partial<Filled>) => void;
}

const empty: Filled = { marks: {}, note: '' };

/**
 * One's own sheet on a group. It is handed in by itself, and again whenever it changes: whenever the
 * round is closed, the page reloaded or the connection lost, all that was marked is there.
 */
export function useSheet(
  { activity }: RolePlay,
  { round, sheets }: Round,
  group: string,
  seat: string,
): SheetFilling {
  const { ask, store } = useRoom();
  const own = sheets.find((one) => one.seat === seat && one.group === group);
  const kept: Filled = own ? { marks: own.marks ?? {}, note: own.note ?? '' } : empty;
  const [mine, setMine] = useState<Filled | null>(null);
  const [sending, setSending] = useState(0);
  const unsent = useRef<Filled | null>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);

  function send(): void {
    clearTimeout(rest.current);
    const filled = unsent.current;
    if (!filled) return;
    unsent.current = null;
    void ask({ type: 'handSheet', activity, round, group, ...filled }).then(() =>
      setSending((n) => n - 1),
    );
  }
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  useEffect(() => {
    const leave = () => {
      const now = roundIn(store.getState().state, activity, round);
      // When it is closed the room takes a first sheet, and no changed one.
      const isOpen = now && (!now.closed || !now.sheets.some((one) => one.seat === seat));
      if (isOpen) latest.current();
      else clearTimeout(rest.current);
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [store, activity, round, seat]);

  const filled = mine ?? kept;
  return {
    ...filled,
    state: sending > 0 ? 'sending' : mine || own ? 'kept' : 'untouched',
    fill(change) {
      const next = { ...filled, ...change };
      setMine(next);
      // One a sending: what wasn't sent yet goes with this.
      if (!unsent.current) setSending((n) => n + 1);
      unsent.current = next;
      clearTimeout(rest.current);
      rest.current = setTimeout(() => latest.current(), restMs);
    },
  };
}
