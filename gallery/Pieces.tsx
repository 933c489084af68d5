import { Suspense, useState, type ReactNode } from 'react';
import type { Language } from '../src/core/course/language.ts';
import { LanguageProvider } from '../src/i18n/useMessages.tsx';
import { defaultSettings, type Settings } from '../src/progress/settings.ts';
import { PortsProvider } from '../src/ui/ports.tsx';
import { useTheme } from '../src/ui/theme/useTheme.ts';
import { galleryPorts } from './ports.ts';

interface PiecesProps {
  readonly language: Language;
  readonly theme: Settings['theme'];
  readonly children: ReactNode;
}

/** What parts of the interface need around them. */
export function Pieces({ language, theme, children }: PiecesProps) {
  const [ports] = useState(() => galleryPorts(language, theme, {}));
  useTheme({ ...defaultSettings(language), theme });
  return (
    <PortsProvider ports={ports}>
      <LanguageProvider language={language}>
        <Suspense fallback={null}>{children}</Suspense>
      </LanguageProvider>
    </PortsProvider>
  );
}
