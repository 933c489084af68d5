import { lazy, Suspense, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { LanguageProvider } from '../i18n/useMessages.tsx';
import { ErrorBoundary } from './components/ErrorBoundary.tsx';
import { PortsProvider, useProgress, usePorts, type Ports } from './ports.tsx';
import { idIn, usePath, useQuery } from './routes/hashLocation.ts';
import { Screen } from './Screen.tsx';
import { useTheme } from './theme/useTheme.ts';

// A notice that can't be fetched is left out: the screen below matters more.
const StorageNotices = lazy<ComponentType>(() =>
  import('./StorageNotices.tsx').then(
    (m) => ({ default: m.StorageNotices }),
    () => ({ default: () => null }),
  ),
);
const NewVersionNotice = lazy<ComponentType>(() =>
  import('./update/NewVersionNotice.tsx').then(
    (m) => ({ default: m.NewVersionNotice }),
    () => ({ default: () => null }),
  ),
);
/** Nobody prints before there is something to print. */
const PrintHead = lazy<ComponentType>(() =>
  import('./PrintHead.tsx').then(
    (m) => ({ default: m.PrintHead }),
    () => ({ default: () => null }),
  ),
);

/** How long somebody stays where a call begins before that could be printed, ms. */
const staysMs = 10_000;

/** Whether there may be something to print: not on the way to a first line, which it would be in. */
function usePrintable(): boolean {
  const path = usePath();
  const [printable, setPrintable] = useState(false);
  useEffect(() => {
    if (printable || idIn(path, 'call') !== null) return;
    const leadsToCall = path === '/' || idIn(path, 'brief') !== null;
    const waiting = setTimeout(() => setPrintable(true), leadsToCall ? staysMs : 0);
    return () => clearTimeout(waiting);
  }, [path, printable]);
  return printable;
}

function Screens() {
  const printable = usePrintable();
  const settings = useProgress((progress) => progress.settings);
  const troubled = useProgress(({ problems }) => problems.length > 0);
  const newVersion = useStore(usePorts().newVersion, ({ asks }) => asks);
  useTheme(settings);
  return (
    <LanguageProvider language={settings.language}>
      <Suspense fallback={null}>{troubled && <StorageNotices />}</Suspense>
      <Suspense fallback={null}>{newVersion && <NewVersionNotice />}</Suspense>
      <Suspense fallback={null}>{printable && <PrintHead />}</Suspense>
      <Guarded>
        <Suspense fallback={null}>
          <Screen />
        </Suspense>
      </Guarded>
    </LanguageProvider>
  );
}

/** What fails in here is over once the address is another. */
function Guarded({ children }: { children: ReactNode }) {
  const { progress } = usePorts();
  const path = usePath();
  const query = useQuery();
  const call = idIn(path, 'call');
  const isCallKept = () => call !== null && progress.isCallKept(call);
  return (
    <ErrorBoundary at={`${path}?${query}`} isCallKept={isCallKept}>
      {children}
    </ErrorBoundary>
  );
}

/** The whole browser side. */
export function App({ ports }: { ports: Ports }) {
  return (
    <PortsProvider ports={ports}>
      <Guarded>
        <Screens />
      </Guarded>
    </PortsProvider>
  );
}
