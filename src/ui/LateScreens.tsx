import { lazy } from 'react';
import { useMessages } from '../i18n/useMessages.tsx';
import { TopBar } from './components/topBar/TopBar.tsx';
import { idIn } from './routes/hashLocation.ts';

// The screens that the way to the first line doesn't need: where they are is known here, and not
// to the first page.

const DebriefScreen = lazy(() =>
  import('./screens/debrief/DebriefScreen.tsx').then((m) => ({ default: m.DebriefScreen })),
);
const PastCallsScreen = lazy(() =>
  import('./screens/calls/PastCallsScreen.tsx').then((m) => ({ default: m.PastCallsScreen })),
);
const DrillsScreen = lazy(() =>
  import('./screens/drills/DrillsScreen.tsx').then((m) => ({ default: m.DrillsScreen })),
);
const OwnScreen = lazy(() =>
  import('./screens/own/OwnScreen.tsx').then((m) => ({ default: m.OwnScreen })),
);
const RulesScreen = lazy(() =>
  import('./screens/rules/RulesScreen.tsx').then((m) => ({ default: m.RulesScreen })),
);

function NotFound() {
  const { notFound } = useMessages('troubles');
  return (
    <>
      <TopBar />
      <main className="notice-page">
        <h1>{notFound.title}</h1>
        <p>{notFound.body}</p>
        <a className="button button-now" href="#/">
          {notFound.action}
        </a>
      </main>
    </>
  );
}

/** The screen of an address that is none of the first page's. */
export function LateScreen({ path }: { path: string }) {
  const debrief = idIn(path, 'debrief');
  if (debrief !== null) return <DebriefScreen call={debrief} />;
  const own = idIn(path, 'own');
  if (own !== null) return <OwnScreen edit={own} />;
  switch (path) {
    case '/debrief':
      return <DebriefScreen call={null} />;
    case '/calls':
      return <PastCallsScreen />;
    case '/drills':
      return <DrillsScreen />;
    case '/own':
      return <OwnScreen edit={null} />;
    case '/rules':
      return <RulesScreen />;
    default:
      return <NotFound />;
  }
}
