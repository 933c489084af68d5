import { lazy, Suspense, useEffect, type ComponentType } from 'react';
import { LanguageProvider } from '../i18n/useMessages.tsx';
import { ErrorBoundary } from './components/ErrorBoundary.tsx';
import { PortsProvider, useProgress, type Ports } from './ports.tsx';
import { idIn, usePath } from './routes/hashLocation.ts';
import { BriefScreen } from './screens/brief/BriefScreen.tsx';
import { CallScreen } from './screens/call/CallScreen.tsx';
import { HomeScreen } from './screens/home/HomeScreen.tsx';
import './theme/base.css';

// A notice that can't be fetched is left out: the screen below matters more.
const StorageNotices = lazy<ComponentType>(() =>
  import('./StorageNotices.tsx').then(
    (m) => ({ default: m.StorageNotices }),
    () => ({ default: () => null }),
  ),
);
const LateScreen = lazy(() => import('./LateScreens.tsx').then((m) => ({ default: m.LateScreen })));

/** The screen of the address. */
function Screen() {
  const path = usePath();
  const brief = idIn(path, 'brief');
  if (brief !== null) return <BriefScreen id={brief} />;
  const call = idIn(path, 'call');
  if (call !== null) return <CallScreen id={call} />;
  return path === '/' ? <HomeScreen /> : <LateScreen path={path} />;
}

function Screens() {
  const settings = useProgress((progress) => progress.settings);
  const troubled = useProgress(({ problems }) => problems.length > 0);
  useEffect(() => {
    const root = document.documentElement;
    if (settings.theme === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = settings.theme;
  }, [settings.theme]);
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
