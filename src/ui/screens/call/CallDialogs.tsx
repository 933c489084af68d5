import { Suspense } from 'react';
import type { Scenario } from '../../../core/call/scenario.ts';
import type { Language } from '../../../core/course/language.ts';
import { SettingsDialog } from '../../components/settings/lazySettings.ts';
import { navigate } from '../../routes/hashLocation.ts';
import { BriefSheet, HangUpDialog } from './lazyParts.tsx';
import type { Dialogs } from './useDialogs.ts';
import { useLive, type CallOnScreen } from './useLive.ts';

interface CallDialogsProps {
  readonly dialogs: Dialogs;
  readonly session: CallOnScreen;
  readonly scenario: Scenario;
  /** Of the call. */
  readonly language: Language;
  /** Where one is after giving up a call that still rings. */
  readonly wayOut: string;
}

/** Whether to hang up, the brief, the settings. Each comes when it is asked for. */
export function CallDialogs({ dialogs, session, scenario, language, wayOut }: CallDialogsProps) {
  const { asking, setAsking, reading, setReading, inSettings, setInSettings } = dialogs;
  const ringing = useLive(session, ({ phase }) => phase === 'dialling');
  const over = useLive(session, ({ phase }) => phase === 'ended');
  const timed = useLive(session, ({ timeStretch }) => timeStretch !== null);
  const hangUp = () => {
    setAsking(false);
    const unanswered = session.store.getState().phase === 'dialling';
    session.hangUp();
    if (unanswered) navigate(wayOut);
  };
  return (
    <>
      {asking && !over && (
        <Suspense fallback={null}>
          <HangUpDialog ringing={ringing} onStay={() => setAsking(false)} onHangUp={hangUp} />
        </Suspense>
      )}
      {reading && !over && (
        <Suspense fallback={null}>
          <BriefSheet {...{ scenario, language, timed }} onClose={() => setReading(false)} />
        </Suspense>
      )}
      {inSettings && (
        <Suspense fallback={null}>
          <SettingsDialog onClose={() => setInSettings(false)} />
        </Suspense>
      )}
    </>
  );
}
