import { useEffect, useState } from 'react';
import type { Language } from '../src/core/course/language.ts';
import type { Settings } from '../src/progress/settings.ts';
import { App } from '../src/ui/App.tsx';
import { navigate } from '../src/ui/routes/hashLocation.ts';
import type { Ports } from '../src/ui/ports.tsx';
import { galleryPorts } from './ports.ts';
import type { ScreenState } from './screens.ts';

interface ScreenOfProps {
  readonly name: string;
  readonly state: ScreenState;
  readonly language: Language;
  readonly theme: Settings['theme'];
}

/** Waits until there is what a selector names, and can be pressed. */
async function appears(selector: string, wanted: () => boolean): Promise<HTMLElement | null> {
  while (wanted()) {
    const found = document.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  return null;
}

/** The whole app in one of its states, with a storage of its own. */
export function ScreenOf({ name, state, language, theme }: ScreenOfProps) {
  const [ports, setPorts] = useState<Ports | null>(null);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    let here = true;
    const wanted = () => here;
    void (async () => {
      const kept = (await state.kept?.(language)) ?? {};
      const classroom = await state.classroom?.(language);
      if (!here) return;
      navigate(state.at.replace('{lang}', language), { replace: true });
      setPorts(
        galleryPorts(language, theme, kept, classroom && (() => Promise.resolve(classroom))),
      );
      for (const selector of state.press ?? []) (await appears(selector, wanted))?.click();
      await appears(state.until, wanted);
      if (here) setShown(true);
    })();
    return () => {
      here = false;
    };
  }, [state, language, theme]);
  return <div data-shown={shown ? name : undefined}>{ports && <App ports={ports} />}</div>;
}
