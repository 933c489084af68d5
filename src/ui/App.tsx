import { lazy, Suspense, type ComponentType } from 'react';
import { LanguageProvider } from '../i18n/useMessages.tsx';
import { ErrorBoundary } from './components/ErrorBoundary.tsx';
import { PortsProvider, useProgress, type Ports } from './ports.tsx';
import { Screen } from './Screen.tsx';
import { useTheme } from './theme/useTheme.ts';

// A notice that can't be fetched is left out: the screen below matters more.
const StorageNotices = lazy<ComponentType>(() =>
  import('./StorageNotices.tsx').then(
    (m) => ({ default: m.StorageNotices }),
    () => ({ default: () => null }),
  ),
);
function Screens() {
  const settings = useProgress((progress) => progress.settings);
  const troubled = useProgress(({ problems }) => problems.length > 0);
  useTheme(settings);
  return (
    <LanguageProvider language={settings.language}>
      <Suspense fallback={null}>{troubled && <StorageNotices />}</Suspense>
      <Suspense fallback={null}>
        <Screen />
      </Suspense>
    </LanguageProvider>
  );
}

/** The whole browser side. */
export function App({ ports }: { ports: Ports }) {
  return (
    <ErrorBoundary>
      <PortsProvider ports={ports}>
        <Screens />
      </PortsProvider>
    </ErrorBoundary>
  );
}
