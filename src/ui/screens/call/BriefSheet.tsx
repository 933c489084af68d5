import type { Scenario } from '../../../core/call/scenario.ts';
import type { Language } from '../../../core/course/language.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Background, Goals } from '../../components/brief/BriefParts.tsx';
import './briefSheet.css';

interface BriefSheetProps {
  readonly scenario: Scenario;
  /** Of the call. */
  readonly language: Language;
  /** The turn is timed, and reading doesn't stop its clock. */
  readonly timed: boolean;
  readonly onClose: () => void;
}

/** The call sheet at hand during the call (C32): the goal first. */
export function BriefSheet({ scenario, language, timed, onClose }: BriefSheetProps) {
  const call = useMessages('call');
  const { brief } = scenario;
  return (
    <Dialog title={call.brief} onClose={onClose}>
      <div className="brief-sheet" lang={htmlLang[language]}>
        {timed && (
          <p className="brief-sheet-clock" lang="">
            {call.briefTimed}
          </p>
        )}
        <Goals brief={brief} language={language} />
        <Background brief={brief} language={language} />
      </div>
    </Dialog>
  );
}
