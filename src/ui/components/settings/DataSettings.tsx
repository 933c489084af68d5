import { useMessages } from '../../../i18n/useMessages.tsx';
import { Button } from '../Button.tsx';
import type { Erasable } from '../../record/useForget.ts';

interface DataSettingsProps {
  readonly onErase: (what: Erasable) => void;
  /** A way out of the settings was taken. */
  readonly onLeave: () => void;
}

/** What this browser keeps of the trainee: whose it is, deleting it, taking it along. */
export function DataSettings({ onErase, onLeave }: DataSettingsProps) {
  const messages = useMessages('settings');
  return (
    <fieldset className="setting">
      <legend>{messages.data}</legend>
      <p className="setting-hint">{messages.dataHint}</p>
      <a className="button" href="#/profiles" onClick={onLeave}>
        {messages.profiles}
      </a>
      <Button onClick={() => onErase('calls')}>{messages.erasing.calls.ask}</Button>
      <Button onClick={() => onErase('all')}>{messages.erasing.all.ask}</Button>
      <a className="button button-plain" href="#/exchange" onClick={onLeave}>
        {messages.exchange}
      </a>
    </fieldset>
  );
}
