import { useState } from 'react';
import type { Language } from '../src/core/course/language.ts';
import { languageNames, uiLanguages } from '../src/i18n/languages.ts';
import { themes, type Settings } from '../src/progress/settings.ts';
import { Components } from './Components.tsx';
import { Faces } from './Faces.tsx';
import { Pieces } from './Pieces.tsx';
import { ScreenOf } from './ScreenOf.tsx';
import { screens } from './screens.ts';
import './gallery.css';

/** What is looked at, and how. */
interface Look {
  readonly show: string;
  readonly language: Language;
  readonly theme: Settings['theme'];
}

const pieces = { faces: Faces, components: Components } as const;
const shows = [...Object.keys(pieces), ...Object.keys(screens)];

function readLook(): Look {
  const query = new URLSearchParams(location.search);
  const one = <T extends string>(name: string, all: readonly T[], first: T): T =>
    all.find((value) => value === query.get(name)) ?? first;
  return {
    show: one('show', shows, 'faces'),
    language: one('lang', uiLanguages, 'en'),
    theme: one('theme', themes, 'light'),
  };
}

/** Every face, component and screen in its states, to be looked at one after the other. */
export function Gallery() {
  const [look, setLook] = useState(readLook);
  const { show, language, theme } = look;
  const change = (part: Partial<Look>) => {
    const next = { ...look, ...part };
    const query = new URLSearchParams({
      show: next.show,
      lang: next.language,
      theme: next.theme,
    });
    history.replaceState(null, '', `?${query.toString()}`);
    setLook(next);
  };
  const Piece = show === 'faces' || show === 'components' ? pieces[show] : null;
  const screen = screens[show];
  return (
    <>
      <nav className="gallery-bar" aria-label="Gallery" lang="en">
        <label>
          Show{' '}
          <select value={show} onChange={({ target }) => change({ show: target.value })}>
            {shows.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          Language{' '}
          <select
            value={language}
            onChange={({ target }) => change({ language: target.value as Language })}
          >
            {uiLanguages.map((one) => (
              <option key={one} value={one}>
                {languageNames[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          Theme{' '}
          <select
            value={theme}
            onChange={({ target }) => change({ theme: target.value as Settings['theme'] })}
          >
            {themes.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      </nav>
      {Piece && (
        <Pieces key={`${language} ${theme}`} language={language} theme={theme}>
          <Piece />
        </Pieces>
      )}
      {screen && (
        <ScreenOf
          key={`${show} ${language} ${theme}`}
          name={show}
          state={screen}
          language={language}
          theme={theme}
        />
      )}
    </>
  );
}
