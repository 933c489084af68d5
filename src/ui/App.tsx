import { lazy, Suspense, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { LanguageProvider } from '../i18n/useMessages.tsx';
import { ErrorBoundary } from './components/ErrorBoundary.tsx';
import { PortsProvider, useProgress, usePorts, type Ports } from './ports.tsx';
import { idIn, usePath, useQuery } from './routes/hashLocation.ts';
import type * as Later from './later.ts';
import { Screen } from './Screen.tsx';
import { steadyHand } from './steadyHand.ts';
import { useTheme } from './theme/useTheme.ts';

/** Seldom there, and left out where it can't be fetched: the screen matters more. */
const later = (name: keyof typeof Later) =>
  lazy<ComponentType>(() =>
    import('./later.ts').then(
      (m) => ({ default: m[name] }),
      () => ({ default: () => null }),
    ),
  );
const StorageNotices = later('StorageNotices');
const NewVersionNotice = later('NewVersionNotice');
/** Nobody prints before there is something to print. */
const PrintHead = later('PrintHead');

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
  useEffect(steadyHand, []);
  return (
    <PortsProvider ports={ports}>
      <Guarded>
        <Screens />
      </Guarded>
    </PortsProvider>
  );
}
