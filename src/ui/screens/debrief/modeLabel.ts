import type { Mode, Transcript } from '../../../core/call/transcript.ts';
import type { Messages } from '../../../i18n/areas.ts';

type Timing = Messages['debrief']['timing'];

/** How time was played, in words; `null` where it was as the mode has it. */
function timingOf(mode: Mode, timeStretch: number | null, timing: Timing): string | null {
  if (timeStretch === null) return mode === 'exam' ? timing.off : null;
  if (timeStretch !== 1) return timing.stretched(timeStretch);
  return mode === 'exam' ? null : timing.onTheClock;
}

/** The mode as the scorecard names it: "Exam", "Exam, 5 times the time", "Practice, timed". */
export function modeLabel(
  { mode, timeStretch }: Pick<Transcript, 'mode' | 'timeStretch'>,
  modes: Readonly<Record<Mode, string>>,
  debrief: Messages['debrief'],
  pauses = 0,
): string {
  const timing = timingOf(mode, timeStretch, debrief.timing);
  const timed = timing === null ? modes[mode] : debrief.withTiming(modes[mode], timing);
  return pauses === 0 ? timed : debrief.withTiming(timed, debrief.timing.paused(pauses));
}
