import { modes, type Mode } from '../../../core/call/transcript.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import './modeChoice.css';

interface ModeChoiceProps {
  readonly mode: Mode;
  /** Exams taken with this customer. */
  readonly attempts: number;
  readonly onChange: (mode: Mode) => void;
}

/** Coached, practice or exam, with a sentence each. */
export function ModeChoice({ mode, attempts, onChange }: ModeChoiceProps) {
  const messages = useMessages('brief');
  const common = useMessages('common');
  return (
    <fieldset className="modes">
      <legend>{messages.mode}</legend>
      {modes.map((one) => (
        <label key={one} className="mode">
          <input type="radio" name="mode" checked={one === mode} onChange={() => onChange(one)} />
          <strong>{common.modes[one]}</strong>
          <span>{messages.modes[one]}</span>
          {one === 'exam' && attempts > 0 && <span>{messages.attempts(attempts)}</span>}
        </label>
      ))}
    </fieldset>
  );
}
