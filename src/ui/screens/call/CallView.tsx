import { useCallback, useState } from 'react';
import { leadOf } from '../../../core/call/cast.ts';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { usePorts, useProgress } from '../../ports.tsx';
import type { PlayedCall } from '../../playedCall.ts';
import { CallBar } from './CallBar.tsx';
import { CallDialogs } from './CallDialogs.tsx';
import { Conversation } from './Conversation.tsx';
import { Desk } from './Desk.tsx';
import { hungUpOn } from './onStage.ts';
import { Stage } from './Stage.tsx';
import { TalkNotices } from './TalkNotices.tsx';
import { useCallKeys } from './useCallKeys.ts';
import { useCallLabel } from './useCallLabel.ts';
import { useCommands } from './useCommands.ts';
import { useCourseWords } from './useCourseWords.ts';
import { useDialogs } from './useDialogs.ts';
import { useLive, useOffered, type CallOnScreen } from './useLive.ts';
import { usePageTitle } from './usePageTitle.ts';
import { usePreparedEnd } from './usePreparedEnd.ts';
import { useWishes } from './useWishes.ts';

interface CallViewProps extends PlayedCall {
  readonly session: CallOnScreen;
  readonly hasVoice: boolean;
  readonly recorded: boolean;
}

/** The call on screen: bar, customer, conversation and desk, and what lies over them. */
export function CallView(props: CallViewProps) {
  const { scenario, driver, begin, language, mode, session, hasVoice, recorded, onAgain } = props;
  const { inClass } = props;
  const cutDead = useLive(session, hungUpOn);
  const { progress } = usePorts();
  const settings = useProgress((p) => p.settings);
  const uiLanguage = useLanguage();
  const call = useMessages('call');
  const [resumed, setResumed] = useState('goOn' in begin);
  const dialogs = useDialogs(scenario.id);
  const label = useCallLabel(session, scenario.id, mode);
  const change = progress.getState().changeSettings;
  const endGuide = useCallback(() => change({ guided: true }), [change]);
  const name = leadOf(scenario).name[language];
  const coached = mode === 'coached';

  // What a call needs after its first choice must not delay it.
  const offered = useOffered(session);
  const words = useCourseWords(uiLanguage, offered);
  usePreparedEnd(offered);
  usePageTitle(call.title(name));
  useWishes(session);
  const commands = useCommands(session, onAgain, dialogs);
  useCallKeys(commands);

  return (
    <main className="call" data-dead={cutDead}>
      <CallBar
        session={session}
        label={label}
        turns={scenario.turns}
        speech={settings.speech}
        hasVoice={hasVoice}
        sound={!settings.muted}
        onUndo={coached && onAgain ? session.undo : null}
        onEase={onAgain && session.ease}
        onBrief={commands.showBrief}
        onSpeech={commands.toggleSpeech}
        onSound={commands.toggleSound}
        onSettings={() => dialogs.setInSettings(true)}
        onHangUp={commands.askHangUp}
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
        <TalkNotices
          session={session}
          language={language}
          resumed={resumed}
          onAgain={onAgain}
          onDismiss={() => setResumed(false)}
        />
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
      <CallDialogs
        {...{ dialogs, session, scenario, language }}
        wayOut={inClass ? '/class' : '/'}
      />
    </main>
  );
}
