import { leadOf } from '../../../core/call/cast.ts';
import { Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import type { Transcript } from '../../../core/call/transcript.ts';
import { languageNames } from '../../../i18n/languages.ts';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { recordOf } from '../../../progress/records.ts';
import { createCallSession } from '../../../session/callSession.ts';
import { paintMs } from '../../../session/timing.ts';
import { Notice } from '../../components/Notice.tsx';
import { Button } from '../../components/Button.tsx';
import { atHand } from '../../components/callSheet/atHand.ts';
import { SettingsDialog } from '../../components/settings/lazySettings.ts';
import { usePorts, useProgress } from '../../ports.tsx';
import type { PlayedCall } from '../../playedCall.ts';
import { navigate } from '../../routes/hashLocation.ts';
import { CallBar } from './CallBar.tsx';
import { Conversation } from './Conversation.tsx';
import { Desk } from './Desk.tsx';
import { afterPaint } from './afterPaint.ts';
import { BriefSheet, fetchEnd, HangUpDialog, Resumed } from './lazyParts.tsx';
import { hungUpOn } from './onStage.ts';
import { Stage } from './Stage.tsx';
import { useCallKeys } from './useCallKeys.ts';
import { useCourseWords } from './useCourseWords.ts';
import { useLive, useOffered, useSession, type CallOnScreen } from './useLive.ts';
import { useVoice } from './useVoice.ts';
import './call.css';

/** One live call: the session, and the voice and records it is tied to. */
export function Live(props: PlayedCall) {
  const { scenario, driver, begin, slot, language, mode } = props;
  const { progress, record, sounds } = usePorts();
  const customer = leadOf(scenario);
  const { voice, available } = useVoice(language, customer.voice, customer.name.zh, sounds);
  const [recorded, setRecorded] = useState(false);
  const session = useSession(() => {
    const made = createCallSession(driver, begin, {
      sounds,
      voice,
      slot,
      onElsewhere: props.onElsewhere,
      wishes: () => progress.getState().settings,
      onPickUp: () => progress.getState().countAttempt(scenario.id, mode),
      onEnded: async (transcript: Transcript, pauses: number) => {
        // How it ended is painted first. The score was not needed before, and comes by itself.
        await new Promise((resolve) => setTimeout(resolve, paintMs));
        const total = import('../../../core/scoring/score.ts')
          .then(({ scoreCall }) => scoreCall(transcript).total)
          .catch(() => null);
        progress.getState().finish(transcript, await total, pauses);
        setRecorded(true);
        // On its way into the database at once; what fails is said, and waits.
        record.open().catch(() => undefined);
      },
    });
    props.inClass?.onSession(made);
    return made;
  });
  if (!session) return null;
  const { onAgain } = props;
  const again =
    onAgain &&
    (() => {
      session.abandon();
      onAgain();
    });
  return (
    <CallView
      {...props}
      session={session}
      hasVoice={available}
      recorded={recorded}
      onAgain={again}
    />
  );
}

interface CallViewProps extends PlayedCall {
  readonly session: CallOnScreen;
  readonly hasVoice: boolean;
  readonly recorded: boolean;
}

function CallView(props: CallViewProps) {
  const { scenario, driver, begin, language, mode, session, hasVoice, recorded, onAgain } = props;
  const { inClass } = props;
  const dialling = useLive(session, ({ phase }) => phase === 'dialling');
  const over = useLive(session, ({ phase }) => phase === 'ended');
  const cutDead = useLive(session, hungUpOn);
  const failed = useLive(session, ({ pending }) => pending === 'failed');
  const timeStretch = useLive(session, (live) => live.timeStretch);
  const { progress, sounds } = usePorts();
  const settings = useProgress((p) => p.settings);
  const attempts = useProgress((p) => recordOf(p.records, scenario.id).attempts[mode]);
  const uiLanguage = useLanguage();
  const common = useMessages('common');
  const call = useMessages('call');
  const [asking, setAsking] = useState(false);
  const [inSettings, setInSettings] = useState(false);
  const [reading, setReading] = useState(() => atHand.has(scenario.id));
  const [resumed, setResumed] = useState('goOn' in begin);
  const name = leadOf(scenario).name[language];
  const coached = mode === 'coached';

  // What a call needs after its first choice must not delay it.
  const offered = useOffered(session);
  const words = useCourseWords(uiLanguage, offered);
  useEffect(() => {
    if (!offered) return;
    // The lines stand there first.
    return afterPaint(() => {
      fetchEnd(uiLanguage);
      sounds.prepare();
    });
  }, [offered, uiLanguage, sounds]);

  const change = progress.getState().changeSettings;
  const endGuide = useCallback(() => change({ guided: true }), [change]);

  useEffect(() => {
    const before = document.title;
    document.title = call.title(name);
    return () => {
      document.title = before;
    };
  }, [call, name]);

  useEffect(
    () =>
      progress.subscribe((now, before) => {
        if (now.settings.speech !== before.settings.speech) session.wishesChanged();
        // All is deleted, this call too.
        if (now.erased !== before.erased) {
          session.abandon();
          navigate('/');
        }
      }),
    [session, progress],
  );

  const hangUp = useCallback(() => {
    setAsking(false);
    const ringing = session.store.getState().phase === 'dialling';
    session.hangUp();
    if (ringing) navigate(inClass ? '/class' : '/');
  }, [session, inClass]);

  const keys = useMemo(
    () => ({
      choose: (index: number) => {
        const offer = session.store.getState().offers[index];
        if (offer) session.say(offer.id);
      },
      letThemTalk: session.letThemTalk,
      interrupt: session.interrupt,
      skip: session.skip,
      undo: () => onAgain && session.undo(),
      askHangUp: () => {
        if (session.store.getState().phase !== 'ended') setAsking(true);
      },
      showBrief: () => {
        if (session.store.getState().phase !== 'ended') setReading((before) => !before);
      },
      toggleSpeech: () => change({ speech: !progress.getState().settings.speech }),
      toggleSound: () => change({ muted: !progress.getState().settings.muted }),
      redial: () => {
        if (session.store.getState().phase === 'ended') onAgain?.();
      },
    }),
    [session, onAgain, change, progress],
  );
  useCallKeys(keys);

  const modeName = common.modes[mode];
  const timed =
    timeStretch === null
      ? mode === 'exam'
        ? call.modeUntimed(modeName)
        : modeName
      : call.modeTimed(modeName, timeStretch);
  const attempt = call.attempt(Math.max(1, attempts + (dialling ? 1 : 0)));

  return (
    <main className="call" data-dead={cutDead}>
      <CallBar
        session={session}
        label={mode === 'exam' ? `${timed} · ${attempt}` : timed}
        turns={scenario.turns}
        speech={settings.speech}
        hasVoice={hasVoice}
        sound={!settings.muted}
        onUndo={coached && onAgain ? session.undo : null}
        onEase={onAgain && session.ease}
        onBrief={keys.showBrief}
        onSpeech={keys.toggleSpeech}
        onSound={keys.toggleSound}
        onSettings={() => setInSettings(true)}
        onHangUp={keys.askHangUp}
      />
      <Stage
        session={session}
        scenario={scenario}
        mostPatience={driver.scene.patience}
        language={language}
        words={words}
        coached={coached}
      />
      <div className="talk">
        {resumed && !over && (
          <Suspense fallback={null}>
            <Resumed onAgain={onAgain} onDismiss={() => setResumed(false)} />
          </Suspense>
        )}
        {failed && (
          <Notice
            action={
              <Button kind="now" onClick={session.retry}>
                {common.loadFailed.action}
              </Button>
            }
          >
            {call.noAnswer}
          </Notice>
        )}
        {uiLanguage !== language && (
          <p className="other-language">{call.otherLanguage(languageNames[language])}</p>
        )}
        <Conversation session={session} />
        <Desk
          session={session}
          language={language}
          name={name}
          coached={coached}
          guiding={coached && !settings.guided && onAgain !== null}
          words={words}
          recorded={recorded}
          onGuided={endGuide}
          onAgain={onAgain}
          inClass={inClass}
        />
      </div>
      {asking && !over && (
        <Suspense fallback={null}>
          <HangUpDialog ringing={dialling} onStay={() => setAsking(false)} onHangUp={hangUp} />
        </Suspense>
      )}
      {reading && !over && (
        <Suspense fallback={null}>
          <BriefSheet
            scenario={scenario}
            language={language}
            timed={timeStretch !== null}
            onClose={() => setReading(false)}
          />
        </Suspense>
      )}
      {inSettings && (
        <Suspense fallback={null}>
          <SettingsDialog onClose={() => setInSettings(false)} />
        </Suspense>
      )}
    </main>
  );
}
