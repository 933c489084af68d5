import { useState } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { Dialog } from '../Dialog.tsx';
import { usePorts, useProgress } from '../../ports.tsx';
import { useForget, type Erasable } from '../../record/useForget.ts';
import { ChoiceSettings } from './ChoiceSettings.tsx';
import { DataSettings } from './DataSettings.tsx';
import { EraseData } from './EraseData.tsx';
import { SoundSettings } from './SoundSettings.tsx';
import { Switch } from './Switch.tsx';
import './settings.css';

/** What the trainee can have otherwise. Every change holds at once. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const messages = useMessages('settings');
  const settings = useProgress((progress) => progress.settings);
  const { progress } = usePorts();
  const { changeSettings } = progress.getState();
  const forget = useForget();
  const [erasing, setErasing] = useState<Erasable | null>(null);
  if (erasing) {
    return (
      <EraseData
        what={erasing}
        onErase={() => {
          void forget(erasing);
          setErasing(null);
        }}
        onKeep={() => setErasing(null)}
      />
    );
  }
  return (
    <Dialog title={messages.title} onClose={onClose}>
      <div className="settings">
        <ChoiceSettings />
        <SoundSettings />
        <fieldset className="setting">
          <legend>{messages.keyboard}</legend>
          <Switch
            label={messages.keys}
            hint={messages.keysHint}
            on={settings.keys}
            onChange={(keys) => changeSettings({ keys })}
          />
        </fieldset>
        <fieldset className="setting">
          <legend>{messages.debrief}</legend>
          <Switch
            label={messages.rating}
            on={settings.rateFirst}
            onChange={(rateFirst) => changeSettings({ rateFirst })}
          />
        </fieldset>
        <DataSettings onErase={setErasing} onLeave={onClose} />
      </div>
    </Dialog>
  );
}
