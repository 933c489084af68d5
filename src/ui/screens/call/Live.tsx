import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { CallRules } from '../../../core/call/rules.ts';
import type { Mode, Transcript } from '../../../core/call/transcript.ts';
import type { Language } from '../../../core/course/language.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { htmlLang, languageNames } from '../../../i18n/languages.ts';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { noRecord } from '../../../progress/records.ts';
import { createCallSession } from '../../../session/callSession.ts';
import type { CallSession } from '../../../session/liveCall.ts';
import { paintMs } from '../../../session/restOfCall.ts';
import { Notice } from '../../components/Notice.tsx';
import { Button } from '../../components/Button.tsx';
import { usePorts, useProgress } from '../../ports.tsx';
import { navigate } from '../../routes/hashLocation.ts';
import { loadWholeCall, type Begin } from './begin.ts';
import { CallBar } from './CallBar.tsx';
import { Choices } from './Choices.tsx';
import { Conversation } from './Conversation.tsx';
import { Guide } from './Guide.tsx';
import { Ended, fetchLateParts, HangUpDialog } from './lateParts.ts';
import { Stage } from './Stage.tsx';
import { Tip } from './Tip.tsx';
import { useCallKeys } from './useCallKeys.ts';
import { useCourseWords } from './useCourseWords.ts';
import { useVoice } from './useVoice.ts';
import './call.css';

const SettingsDialog = lazy(() =>
  import('../settings/SettingsDialog.tsx').then((m) => ({ default: m.SettingsDialog })),
);

export interface LiveProps {
  readonly rules: CallRules;
  readonly begin: Begin;
  readonly language: Language;
  readonly mode: Mode;
  /** Leaves this call, over or not, and dials anew. */
  readonly onAgain: () => void;
}

/** Creates the session while the screen is there, and lets it go with it. */
function useSession(make: () => CallSession): CallSession | null {
  const [session, setSession] = useState<CallSession | null>(null);
  const latest = useRef(make);
  useEffect(() => {
    const made = latest.current();
    setSession(made);
    return () => made.leave();
  }, []);
  return session;
}

/** One live call: the session, and the voice and records it is tied to. */
export function Live(props: LiveProps) {
  const { rules, begin, language, mode } = props;
  const { progress, sounds } = usePorts();
  const customer = rules.scenario.customers[0];
  const { voice, available } = useVoice(language, customer.voice);
  const [recorded, setRecorded] = useState(false);
  // In the opening nobody needs the course's words: they come with the rest of the call.
  const [wordsWanted, setWordsWanted] = useState('goOn' in begin);
  const words = useCourseWords(useLanguage(), wordsWanted);
  const fetchRest = () => {
    fetchLateParts();
    setWordsWanted(true);
    return loadWholeCall(rules.scenario.id, language);
  };
  const session = useSession(() =>
    createCallSession(
      rules,
      begin,
      {
        sounds,
        voice,
        calls: progress.calls,
        wishes: () => progress.getState().settings,
        onPickUp: () => progress.getState().countAttempt(rules.scenario.id, mode),
        onEnded: async (transcript: Transcript) => {
          // How it ended is painted first. The score was not needed before, and comes by itself.
          await new Promise((resolve) => setTimeout(resolve, paintMs));
          const total = import('../../../core/scoring/score.ts')
            .then(({ scoreCall }) => scoreCall(transcript).total)
            .catch(() => null);
          progress.getState().finish(transcript, await total);
          setRecorded(true);
        },
      },
      'dial' in begin ? fetchRest : begin.whole,
    ),
  );
  if (!session) return null;
  const again = () => {
    session.abandon();
    props.onAgain();
  };
  return (
    <CallView
      {...props}
      session={session}
      hasVoice={available}
      words={words}
      recorded={recorded}
      onAgain={again}
    />
  );
}

interface CallViewProps extends LiveProps {
  readonly session: CallSession;
  readonly hasVoice: boolean;
  /** `null` while they are not here. */
  readonly words: CourseWords | null;
  readonly recorded: boolean;
}

function CallView(props: CallViewProps) {
  const { rules, begin, language, mode, session, hasVoice, words, recorded, onAgain } = props;
  const live = useStore(session.store);
  const { progress } = usePorts();
  const settings = useProgress((p) => p.settings);
  const attempts = useProgress((p) => (p.records[rules.scenario.id] ?? noRecord).attempts[mode]);
  const uiLanguage = useLanguage();
  const common = useMessages('common');
  const call = useMessages('call');
  const [asking, setAsking] = useState(false);
  const [inSettings, setInSettings] = useState(false);
  const [resumed, setResumed] = useState('goOn' in begin);
  const choices = useRef<HTMLElement>(null);
  const { phase } = live;
  const name = rules.scenario.customers[0].name[language];
  const coached = mode === 'coached';
  const guiding = coached && !settings.guided;

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
      }),
    [session, progress],
  );

  // Who works with the keyboard keeps their place when the chosen card goes away.
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost && phase !== 'ended') choices.current?.focus({ preventScroll: true });
  }, [phase]);

  const hangUp = useCallback(() => {
    setAsking(false);
    const ringing = session.store.getState().phase === 'dialling';
    session.hangUp();
    if (ringing) navigate('/');
  }, [session]);

  const keys = useMemo(
    () => ({
      choose: (index: number) => {
        const offer = session.store.getState().offers[index];
        if (offer) session.say(offer.line.id);
      },
      letThemTalk: session.letThemTalk,
      interrupt: session.interrupt,
      skip: session.skip,
      undo: session.undo,
      askHangUp: () => {
        if (session.store.getState().phase !== 'ended') setAsking(true);
      },
      toggleSpeech: () => change({ speech: !progress.getState().settings.speech }),
      toggleSound: () => change({ muted: !progress.getState().settings.muted }),
      redial: () => {
        if (session.store.getState().phase === 'ended') onAgain();
      },
    }),
    [session, onAgain, change, progress],
  );
  useCallKeys(keys);

  const modeName = common.modes[mode];
  const timed =
    live.timeStretch === null
      ? mode === 'exam'
        ? call.modeUntimed(modeName)
        : modeName
      : call.modeTimed(modeName, live.timeStretch);
  const attempt = call.attempt(Math.max(1, attempts + (phase === 'dialling' ? 1 : 0)));
  const offering = live.offers.length > 0;

  return (
    <main className="call" data-phase={phase}>
      <CallBar
        live={live}
        label={mode === 'exam' ? `${timed} · ${attempt}` : timed}
        speech={settings.speech}
        hasVoice={hasVoice}
        sound={!settings.muted}
        onUndo={coached ? session.undo : null}
        onEase={session.ease}
        onSpeech={keys.toggleSpeech}
        onSound={keys.toggleSound}
        onSettings={() => setInSettings(true)}
        onHangUp={keys.askHangUp}
      />
      <Stage live={live} rules={rules} language={language} words={words} coached={coached} />
      <div className="talk">
        {resumed && phase !== 'ended' && (
          <Notice
            action={
              <>
                <Button kind="quiet" onClick={onAgain}>
                  {call.startAnew}
                </Button>
                <Button kind="quiet" onClick={() => setResumed(false)}>
                  {common.dismiss}
                </Button>
              </>
            }
          >
            {call.resumed}
          </Notice>
        )}
        {live.waiting === 'failed' && (
          <Notice
            action={
              <Button kind="now" onClick={session.retry}>
                {common.loadFailed.action}
              </Button>
            }
          >
            {common.loadFailed.body}
          </Notice>
        )}
        {uiLanguage !== language && (
          <p className="other-language">{call.otherLanguage(languageNames[language])}</p>
        )}
        <Conversation live={live} name={name} />
        <section
          ref={choices}
          className="choices"
          tabIndex={-1}
          aria-label={call.lines}
          lang={htmlLang[uiLanguage]}
        >
          {guiding && <Guide live={live} onDone={endGuide} />}
          {phase === 'ended' ? (
            <Suspense fallback={null}>
              <Ended live={live} words={words} recorded={recorded} onAgain={onAgain} />
            </Suspense>
          ) : (
            <>
              {coached && phase === 'choosing' && words && <Tip live={live} words={words} />}
              {phase !== 'choosing' && (
                <div className="waiting">
                  <span>
                    {phase === 'repSpeaks' && call.youSpeak}
                    {phase === 'customerSpeaks' && call.speaking(name)}
                    {phase === 'dialling' && call.dialling(name)}
                  </span>
                  <Button onClick={session.skip} aria-keyshortcuts="Space">
                    {phase === 'dialling' ? call.pickUpNow : call.skip}{' '}
                    <kbd aria-hidden="true">␣</kbd>
                  </Button>
                </div>
              )}
              {offering && <Choices live={live} session={session} language={language} />}
            </>
          )}
        </section>
      </div>
      {asking && phase !== 'ended' && (
        <Suspense fallback={null}>
          <HangUpDialog
            ringing={phase === 'dialling'}
            onStay={() => setAsking(false)}
            onHangUp={hangUp}
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
