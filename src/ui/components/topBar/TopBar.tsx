import { lazy, Suspense, useState, type ComponentType } from 'react';
import { htmlLang, languageNames, uiLanguages } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { SettingsDialog } from '../settings/lazySettings.ts';
import { usePorts, useProgress } from '../../ports.tsx';
import { usePath } from '../../routes/hashLocation.ts';
import { Places } from './Places.tsx';
import { placeOf } from './places.ts';
import './topBar.css';

// The bar leads there, too, where it can't be fetched.
const RecordMenu = lazy<ComponentType>(() =>
  import('./RecordMenu.tsx').then(
    (m) => ({ default: m.RecordMenu }),
    () => ({ default: () => null }),
  ),
);

/** The places, the rules, the language and the settings: on every screen but the call. */
export function TopBar() {
  const common = useMessages('common');
  const isRecord = placeOf(usePath())?.id === 'record';
  const [settingsOpen, setSettingsOpen] = useState(false);
  return (
    <header className="top-bar">
      <a className="top-brand" href="#/">
        <Handset />
        <span>{common.product}</span>
      </a>
      <Places />
      <nav className="top-ways" aria-label={common.product}>
        <a className="top-way" href="#/rules">
          {common.rules}
        </a>
        <LanguageSwitch />
        <button
          type="button"
          className="top-way top-settings"
          aria-label={common.settings}
          title={common.settings}
          onClick={() => setSettingsOpen(true)}
        >
          <Sliders />
        </button>
      </nav>
      {isRecord && <RecordMenu />}
      {settingsOpen && (
        <Suspense fallback={null}>
          <SettingsDialog onClose={() => setSettingsOpen(false)} />
        </Suspense>
      )}
    </header>
  );
}

/** The other languages, each in its own words. */
function LanguageSwitch() {
  const current = useProgress(({ settings }) => settings.language);
  const { progress } = usePorts();
  return uiLanguages
    .filter((language) => language !== current)
    .map((language) => (
      <button
        key={language}
        type="button"
        className="top-way"
        lang={htmlLang[language]}
        onClick={() => progress.getState().changeSettings({ language })}
      >
        {languageNames[language]}
      </button>
    ));
}

function Handset() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <circle cx="16" cy="16" r="16" className="brand-lamp" />
      <path
        d="M9 12c0-4 14-4 14 0v2.2c0 .7-.6 1.2-1.3 1.1l-2.6-.4c-.6-.1-1-.6-1-1.2v-1.3a14 14 0 0 0-4.2 0v1.3c0 .6-.4 1.1-1 1.2l-2.6.4c-.7.1-1.3-.4-1.3-1.1zM11.5 22c0-3 1.8-5.2 4.5-5.2s4.5 2.2 4.5 5.2c0 .6-.4 1-1 1h-7c-.6 0-1-.4-1-1z"
        className="brand-handset"
      />
    </svg>
  );
}

function Sliders() {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path
        d="M4 7h9M19 7h1M4 17h1M11 17h9"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <circle cx="16" cy="7" r="2.6" fill="none" stroke="currentColor" strokeWidth="2" />
      <circle cx="8" cy="17" r="2.6" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
