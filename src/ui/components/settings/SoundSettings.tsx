import { useMessages } from '../../../i18n/useMessages.tsx';
import { usePorts, useProgress } from '../../ports.tsx';
import { Switch } from './Switch.tsx';
import { useHasVoice } from './useHasVoice.ts';

const volumeSteps = 20;

/** What is to be heard: sounds and how loud, lines read out. */
export function SoundSettings() {
  const messages = useMessages('settings');
  const settings = useProgress((progress) => progress.settings);
  const { progress } = usePorts();
  const { changeSettings } = progress.getState();
  const canSpeak = useHasVoice(settings.language);
  const percent = messages.percent(Math.round(settings.volume * 100));
  return (
    <fieldset className="setting">
      <legend>{messages.sound}</legend>
      <Switch
        label={messages.mute}
        on={settings.muted}
        onChange={(muted) => changeSettings({ muted })}
      />
      <label className="setting-volume">
        <span>{messages.volume}</span>
        <input
          type="range"
          min="0"
          max={volumeSteps}
          value={Math.round(settings.volume * volumeSteps)}
          disabled={settings.muted}
          aria-valuetext={percent}
          onChange={(event) => changeSettings({ volume: Number(event.target.value) / volumeSteps })}
        />
        <output>{percent}</output>
      </label>
      <Switch
        label={messages.speech}
        hint={canSpeak ? messages.speechHint : messages.noVoice}
        on={settings.speech}
        onChange={(speech) => changeSettings({ speech })}
      />
    </fieldset>
  );
}
