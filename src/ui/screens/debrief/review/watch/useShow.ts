import { useEffect, useState } from 'react';
import type { TranscriptEvent } from '../../../../../core/call/transcript.ts';

/** How long an event without words stays, ms of speech: silence and cutting in. */
const silentMs = 2000;

/** A call being shown, one event after the other. */
export interface Show {
  /** Events on screen. */
  readonly heard: number;
  readonly playing: boolean;
  /** How long the newest one is being spoken, ms on the wall; 0 where it just stands. */
  readonly speakingMs: number;
  readonly toggle: () => void;
  readonly back: () => void;
  readonly forward: () => void;
  readonly toEnd: () => void;
  readonly again: () => void;
}

/**
 * Shows the events of a call at the pace of the call screen.
 *
 * @param first how many are there from the beginning, 1 or more
 * @param pace seconds on the wall per second of speech
 */
export function useShow(events: readonly TranscriptEvent[], first: number, pace: number): Show {
  const [{ heard, playing, stepped }, setState] = useState({
    heard: first,
    playing: true,
    stepped: false,
  });
  const last = events.length;
  const newest = events[heard - 1];
  const ms = newest && 'ms' in newest ? (newest.ms || silentMs) * pace : 0;
  const goes = playing && heard < last;
  useEffect(() => {
    if (!goes) return undefined;
    const timer = setTimeout(
      () => setState({ heard: heard + 1, playing: true, stepped: false }),
      ms,
    );
    return () => clearTimeout(timer);
  }, [goes, ms, heard]);
  const to = (next: number) =>
    setState({ heard: Math.min(last, Math.max(first, next)), playing: false, stepped: true });
  return {
    heard,
    playing: goes,
    speakingMs: goes && !stepped ? ms : 0,
    toggle: () => setState((now) => ({ ...now, playing: !now.playing, stepped: false })),
    back: () => to(heard - 1),
    forward: () => to(heard + 1),
    toEnd: () => to(last),
    again: () => setState({ heard: first, playing: true, stepped: false }),
  };
}
