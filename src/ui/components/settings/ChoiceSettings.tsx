import { paces, textSizes, themes, timePressures } from '../../../progress/settings.ts';
import { htmlLang, languageNames, uiLanguages } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { usePorts, useProgress } from '../../ports.tsx';
import { Segments } from './Segments.tsx';

/** One choice of several each: language, theme, size of text, pace of the bubbles, time pressure. */
export function ChoiceSettings() {
  const messages = useMessages('settings');
  const settings = useProgress((progress) => progress.settings);
  const { progress } = usePorts();
  const { changeSettings } = progress.getState();
  return (
    <>
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
    </>
  );
}
