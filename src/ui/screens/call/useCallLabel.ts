import type { Mode } from '../../../core/call/transcript.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { recordOf } from '../../../progress/records.ts';
import { useProgress } from '../../ports.tsx';
import { useLive, type CallOnScreen } from './useLive.ts';

/** What kind of call it is, in words: the mode, how its turns are timed, in an exam the attempt. */
export function useCallLabel(session: CallOnScreen, scenario: string, mode: Mode): string {
  const dialling = useLive(session, ({ phase }) => phase === 'dialling');
  const timeStretch = useLive(session, (live) => live.timeStretch);
  const attempts = useProgress((p) => recordOf(p.records, scenario).attempts[mode]);
  const { modes } = useMessages('common');
  const call = useMessages('call');
  const timed =
    timeStretch === null
      ? mode === 'exam'
        ? call.modeUntimed(modes[mode])
        : modes[mode]
      : call.modeTimed(modes[mode], timeStretch);
  if (mode !== 'exam') return timed;
  // It counts as one from the first word on.
  return `${timed} · ${call.attempt(Math.max(1, attempts + (dialling ? 1 : 0)))}`;
}
