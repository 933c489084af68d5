import { lazy, Suspense, useSyncExternalStore, type ComponentType } from 'react';
import type { Scenario } from '../../../core/call/scenario.ts';
import type { Language } from '../../../core/course/language.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Background, Goals } from '../../components/brief/BriefParts.tsx';
import { roomBeside } from '../../components/callSheet/room.ts';
import { Beside } from './Beside.tsx';
import type { OwnSheetProps } from './OwnSheet.tsx';
import './briefSheet.css';

/** The trainee's own sheet needs the database's code. Where it can't be fetched, the brief stands. */
const OwnSheet = lazy<ComponentType<OwnSheetProps>>(() =>
  import('./OwnSheet.tsx').then(
    (m) => ({ default: m.OwnSheet }),
    () => ({ default: ({ children }) => children }),
  ),
);

interface BriefSheetProps {
  readonly scenario: Scenario;
  /** Of the call. */
  readonly language: Language;
  /** The turn is timed, and reading doesn't stop its clock. */
  readonly timed: boolean;
  readonly onClose: () => void;
}

function onRoomChange(listener: () => void): () => void {
  const room = matchMedia(roomBeside);
  room.addEventListener('change', listener);
  return () => room.removeEventListener('change', listener);
}

/**
 * The call sheet and the brief at hand during the call (C32): beside it where there is room, and the
 * call goes on with all its keys; else over it.
 */
export function BriefSheet({ scenario, language, timed, onClose }: BriefSheetProps) {
  const call = useMessages('call');
  const hasRoom = useSyncExternalStore(onRoomChange, () => matchMedia(roomBeside).matches);
  const { brief } = scenario;
  const Place = hasRoom ? Beside : Dialog;
  const goals = (
    <div lang={htmlLang[language]}>
      <Goals brief={brief} language={language} />
    </div>
  );
  return (
    <Place title={call.brief} onClose={onClose}>
      <div className="brief-sheet">
        {timed && <p className="brief-sheet-clock">{call.briefTimed}</p>}
        <Suspense fallback={goals}>
          <OwnSheet scenario={scenario.id}>{goals}</OwnSheet>
        </Suspense>
        <div className="brief-sheet" lang={htmlLang[language]}>
          <Background brief={brief} language={language} />
        </div>
      </div>
    </Place>
  );
}
