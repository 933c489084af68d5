import { useState } from 'react';
import { paces, textSizes, themes, timePressures } from '../../../progress/settings.ts';
import { htmlLang, languageNames, uiLanguages } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { usePorts, useProgress } from '../../ports.tsx';
import { useForget, type Erasable } from '../../record/useForget.ts';
import { EraseData } from './EraseData.tsx';
import { Segments } from './Segments.tsx';
import { Switch } from './Switch.tsx';
import { useHasVoice } from './useHasVoice.ts';
import './settings.css';

const volumeSteps = 20;

/** What the trainee can have otherwise. Every change holds at once. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const messages = useMessages('settings');
  const settings = useProgress((progress) => progress.settings);
  const { progress } = usePorts();
  const { changeSettings } = progress.getState();
  const forget = useForget();
  const [erasing, setErasing] = useState<Erasable | null>(null);
  const canSpeak = useHasVoice(settings.language);
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
        <Segments
          legend={messages.language}
          value={settings.language}
          options={uiLanguages.map((value) => ({
            value,
            label: languageNames[value],
            lang: htmlLang[value],
          }))}
          onChange={(language) => changeSettings({ language })}
        />
        <Segments
          legend={messages.theme}
          value={settings.theme}
          options={themes.map((value) => ({ value, label: messages.themes[value] }))}
          onChange={(theme) => changeSettings({ theme })}
        />
        <Segments
          legend={messages.textSize}
          hint={messages.textSizeHint}
          value={settings.textSize}
          options={textSizes.map((value) => ({ value, label: messages.textSizes[value] }))}
          onChange={(textSize) => changeSettings({ textSize })}
        />
        <Segments
          legend={messages.pacing}
          value={settings.pace}
          options={paces.map((value) => ({ value, label: messages.pacings[value] }))}
          onChange={(pace) => changeSettings({ pace })}
        />
        <Segments
          legend={messages.timePressure}
          hint={messages.timePressureHint}
          value={settings.timePressure}
          options={timePressures.map((value) => ({ value, label: messages.pressures[value] }))}
          onChange={(timePressure) => changeSettings({ timePressure })}
        />
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
              aria-valuetext={messages.percent(Math.round(settings.volume * 100))}
              onChange={(event) =>
                changeSettings({ volume: Number(event.target.value) / volumeSteps })
              }
            />
            <output>{messages.percent(Math.round(settings.volume * 100))}</output>
          </label>
          <Switch
            label={messages.speech}
            hint={canSpeak ? messages.speechHint : messages.noVoice}
            on={settings.speech}
            onChange={(speech) => changeSettings({ speech })}
          />
        </fieldset>
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
        <fieldset className="setting">
          <legend>{messages.data}</legend>
          <p className="setting-hint">{messages.dataHint}</p>
          <a className="button" href="#/profiles" onClick={onClose}>
            {messages.profiles}
          </a>
          <Button onClick={() => setErasing('calls')}>{messages.erasing.calls.ask}</Button>
          <Button onClick={() => setErasing('all')}>{messages.erasing.all.ask}</Button>
          <a className="button button-plain" href="#/exchange" onClick={onClose}>
            {messages.exchange}
          </a>
        </fieldset>
      </div>
    </Dialog>
  );
}
