import { Suspense, type ReactNode } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { clockTime } from '../../../core/course/clockTime.ts';
import { clockOf } from './clock.ts';
import { BriefIcon, HangUpIcon, SettingsIcon, SoundIcon, SpeechIcon, UndoIcon } from './icons.tsx';
import { Ease } from './lazyParts.tsx';
import { turnIn } from './onStage.ts';
import { useLive, type CallOnScreen } from './useLive.ts';
import { useNow } from './useNow.ts';
import './callBar.css';

interface CallBarProps {
  readonly session: CallOnScreen;
  /** Mode, time pressure, attempt. */
  readonly label: string;
  /** How many the rep has in all. */
  readonly turns: number;
  readonly speech: boolean;
  readonly hasVoice: boolean;
  readonly sound: boolean;
  readonly onUndo: (() => void) | null;
  readonly onEase: ((stretch: number | null) => void) | null;
  readonly onBrief: () => void;
  readonly onSpeech: () => void;
  readonly onSound: () => void;
  readonly onSettings: () => void;
  readonly onHangUp: () => void;
}

interface IconButtonProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly keys?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

function IconButton(props: IconButtonProps) {
  const { label, onClick, disabled, pressed, keys, className = '', children } = props;
  return (
    <button
      type="button"
      className={`icon-button ${className}`}
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      aria-keyshortcuts={keys}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** Call time of day: only this part renders again with every tick. */
function CallClock({ session }: { session: CallOnScreen }) {
  const call = useMessages('call');
  const running = useLive(session, ({ phase }) => phase !== 'dialling' && phase !== 'ended');
  const now = useNow(running, 250);
  return (
    <span className="call-clock figures" role="timer" aria-live="off" aria-label={call.clock}>
      {clockTime(Math.floor(clockOf(session.store.getState(), now) / 1000))}
    </span>
  );
}

/** Which turn of how many it is: the customer's time is bounded, and both know it. */
function TurnCount({ session, turns }: { session: CallOnScreen; turns: number }) {
  const call = useMessages('call');
  const turn = useLive(session, turnIn);
  const last = turn >= turns;
  return (
    <span className="call-turns figures" data-last={last}>
      <span>{call.turn(Math.min(turn, turns), turns)}</span>
      {last && <b>{` · ${call.lastTurn}`}</b>}
    </span>
  );
}

/** Clock and mode on the left, what can be switched on the right. */
export function CallBar(props: CallBarProps) {
  const { session, label, speech, hasVoice, sound, onUndo, onEase } = props;
  const call = useMessages('call');
  const timeStretch = useLive(session, (live) => live.timeStretch);
  const over = useLive(session, ({ phase }) => phase === 'ended');
  const canUndo = useLive(session, (live) => live.canUndo);
  return (
    <header className="call-bar">
      <div className="call-state">
        <CallClock session={session} />
        <TurnCount session={session} turns={props.turns} />
        <span className="call-mode">{label}</span>
      </div>
      <div className="call-tools">
        {onEase && timeStretch !== null && !over && (
          <Suspense fallback={null}>
            <Ease stretch={timeStretch} onEase={onEase} />
          </Suspense>
        )}
        {!over && (
          <IconButton className="call-brief" label={call.brief} keys="B" onClick={props.onBrief}>
            <BriefIcon />
          </IconButton>
        )}
        {onUndo && (
          <IconButton label={call.undo} keys="U" disabled={!canUndo} onClick={onUndo}>
            <UndoIcon />
          </IconButton>
        )}
        <IconButton
          label={(hasVoice ? call.speech : call.murmur)(speech)}
          keys="S"
          pressed={speech}
          onClick={props.onSpeech}
        >
          <SpeechIcon on={speech} />
        </IconButton>
        <IconButton
          label={sound ? call.soundOn : call.soundOff}
          keys="M"
          pressed={sound}
          onClick={props.onSound}
        >
          <SoundIcon on={sound} />
        </IconButton>
        <IconButton label={call.settings} onClick={props.onSettings}>
          <SettingsIcon />
        </IconButton>
        {!over && (
          <button
            type="button"
            className="hang-up"
            aria-label={call.hangUp}
            onClick={props.onHangUp}
          >
            <HangUpIcon />
            <span>{call.hangUp}</span>
          </button>
        )}
      </div>
    </header>
  );
}
