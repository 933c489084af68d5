import { lazy } from 'react';
import { idIn, usePath } from './routes/hashLocation.ts';
import { BriefScreen } from './screens/brief/BriefScreen.tsx';
import { CallScreen } from './screens/call/CallScreen.tsx';
import { HomeScreen } from './screens/home/HomeScreen.tsx';

// Home, brief and call lead to a first line; all other screens, and any new one, are in its table.
const Elsewhere = lazy(() => import('./Elsewhere.tsx').then((m) => ({ default: m.Elsewhere })));

/** The screen of the address. */
export function Screen() {
  const path = usePath();
  const brief = idIn(path, 'brief');
  if (brief !== null) return <BriefScreen id={brief} />;
  const call = idIn(path, 'call');
  if (call !== null) return <CallScreen id={call} />;
  return path === '/' ? <HomeScreen /> : <Elsewhere path={path} />;
}
