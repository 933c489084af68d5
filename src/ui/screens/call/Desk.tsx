import { Suspense, useEffect, useRef } from 'react';
import type { Language } from '../../../core/course/language.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import type { Messages } from '../../../i18n/areas.ts';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import type { LiveCall } from '../../../session/liveCall.ts';
import type { InClass } from '../../playedCall.ts';
import { Button } from '../../components/Button.tsx';
import { Choices } from './Choices.tsx';
import { Ended, Guide, Paused, Tip } from './lazyParts.tsx';
import { heardIn } from './onStage.ts';
import { useWholeLive, type CallOnScreen } from './useLive.ts';
import './desk.css';

interface DeskProps {
  readonly session: CallOnScreen;
  /** Of the call. */
  readonly language: Language;
  /** The customer's. */
  readonly name: string;
  readonly coached: boolean;
  /** This is the very first call. */
  readonly guiding: boolean;
  readonly words: CourseWords | null;
  readonly recorded: boolean;
  readonly onGuided: () => void;
  readonly onAgain: (() => void) | null;
  readonly inClass: InClass | undefined;
}

/** What the rep does now is to say nothing. */
function isSilent(live: LiveCall): boolean {
  const last = heardIn(live).at(-1);
  return last?.type === 'repActed' && last.words === '';
}

/** What goes on while there is nothing to choose: one string, for translators of pages replace it. */
function waitingFor(live: LiveCall, call: Messages['call'], name: string): string {
  if (live.phase === 'dialling') return call.dialling(name);
  if (live.phase === 'customerSpeaks') return call.speaking(name);
  return isSilent(live) ? call.youAreSilent : call.youSpeak;
}

/** What lies before the rep: the lines, a word of advice, and, in the end, the way on. */
export function Desk(props: DeskProps) {
  const { session, language, name, coached, guiding, words, recorded } = props;
  const call = useMessages('call');
  const uiLanguage = useLanguage();
  const live = useWholeLive(session);
  const { phase } = live;
  const desk = useRef<HTMLElement>(null);

  // Who works with the keyboard keeps their place when the chosen card goes away.
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost && phase !== 'ended') desk.current?.focus({ preventScroll: true });
  }, [phase]);

  // A turn begins at its first card, wherever the last one had been scrolled to.
  const { offers } = live;
  const space = (
    <kbd className="kbd-space" aria-hidden="true">
      ␣
    </kbd>
  );
  useEffect(() => {
    if (!desk.current || offers.length === 0) return;
    desk.current.scrollTop = 0;
    // Nor does the focus rest on a card that says something else now.
    if (document.activeElement?.closest('.cards')) desk.current.focus({ preventScroll: true });
  }, [offers]);

  return (
    <section
      ref={desk}
      className="choices"
      data-phase={phase}
      tabIndex={-1}
      aria-label={call.lines}
      lang={htmlLang[uiLanguage]}
    >
      <Suspense fallback={null}>
        {guiding && <Guide live={live} onDone={props.onGuided} onConnect={session.skip} />}
      </Suspense>
      {phase === 'ended' ? (
        <Suspense fallback={null}>
          <Ended
            live={live}
            words={words}
            recorded={recorded}
            onAgain={props.onAgain}
            wayBack={props.inClass?.wayBack}
          />
        </Suspense>
      ) : props.inClass?.held ? (
        props.inClass.held
      ) : live.paused !== null ? (
        <Suspense fallback={null}>
          <Paused onGoOn={session.goOn} />
        </Suspense>
      ) : (
        <>
          <Suspense fallback={null}>
            {coached && phase === 'choosing' && words && <Tip live={live} words={words} />}
          </Suspense>
          {phase !== 'choosing' && (
            <div className="waiting">
              <span>{waitingFor(live, call, name)}</span>
              <Button onClick={session.skip} aria-keyshortcuts="Space">
                <span>{phase === 'dialling' ? call.pickUpNow : call.skip}</span> {space}
              </Button>
            </div>
          )}
          {offers.length > 0 && <Choices live={live} session={session} language={language} />}
        </>
      )}
    </section>
  );
}
