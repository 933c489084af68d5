import { lazy, useEffect } from 'react';
import { classPlaceOf } from './routes/classPlace.ts';
import { idIn, navigate } from './routes/hashLocation.ts';
import { isOwn } from '../scenario/ownId.ts';
import { selfStepOf } from './routes/selfSteps.ts';

// Each is loaded when it is opened.
const DebriefScreen = lazy(() =>
  import('./screens/debrief/DebriefScreen.tsx').then((m) => ({ default: m.DebriefScreen })),
);
const CampaignScreen = lazy(() =>
  import('./screens/campaign/CampaignScreen.tsx').then((m) => ({ default: m.CampaignScreen })),
);
const ClassScreen = lazy(() =>
  import('./screens/class/ClassScreen.tsx').then((m) => ({ default: m.ClassScreen })),
);
// The class plays its calls on the call screen.
const Live = lazy(() => import('./screens/call/Live.tsx').then((m) => ({ default: m.Live })));
const CustomersScreen = lazy(() =>
  import('./screens/customers/CustomersScreen.tsx').then((m) => ({ default: m.CustomersScreen })),
);
const DrillsScreen = lazy(() =>
  import('./screens/drills/DrillsScreen.tsx').then((m) => ({ default: m.DrillsScreen })),
);
const EndingsScreen = lazy(() =>
  import('./screens/endings/EndingsScreen.tsx').then((m) => ({ default: m.EndingsScreen })),
);
const ExchangeScreen = lazy(() =>
  import('./screens/exchange/ExchangeScreen.tsx').then((m) => ({ default: m.ExchangeScreen })),
);
const OwnScreen = lazy(() =>
  import('./screens/own/OwnScreen.tsx').then((m) => ({ default: m.OwnScreen })),
);
const ProfilesScreen = lazy(() =>
  import('./screens/profiles/ProfilesScreen.tsx').then((m) => ({ default: m.ProfilesScreen })),
);
const RecordScreen = lazy(() =>
  import('./screens/record/RecordScreen.tsx').then((m) => ({ default: m.RecordScreen })),
);
const RulesScreen = lazy(() =>
  import('./screens/rules/RulesScreen.tsx').then((m) => ({ default: m.RulesScreen })),
);
const SelfScreen = lazy(() =>
  import('./screens/self/SelfScreen.tsx').then((m) => ({ default: m.SelfScreen })),
);
const SheetScreen = lazy(() =>
  import('./screens/sheet/SheetScreen.tsx').then((m) => ({ default: m.SheetScreen })),
);
const NotFoundScreen = lazy(() =>
  import('./screens/notFound/NotFoundScreen.tsx').then((m) => ({ default: m.NotFoundScreen })),
);

/** An address of before: on to what has taken its place, so that going back doesn't lead here again. */
function MovedTo({ path }: { path: string }) {
  useEffect(() => navigate(path, { replace: true }), [path]);
  return null;
}

/** The screens that don't lead to a first line, as a table of their addresses. */
export function Elsewhere({ path }: { path: string }) {
  const debrief = idIn(path, 'debrief');
  if (debrief !== null) return <DebriefScreen call={debrief} />;
  const endings = idIn(path, 'endings');
  if (endings !== null) return <EndingsScreen id={endings} />;
  const sheet = idIn(path, 'sheet');
  if (sheet !== null) return <SheetScreen id={sheet} />;
  const customer = idIn(path, 'customers');
  if (customer !== null) return <CustomersScreen id={customer} />;
  const own = idIn(path, 'own');
  // `draft` is a new one; anything else has to be one that could be kept.
  if (own === 'draft' || (own !== null && isOwn(own))) return <OwnScreen edit={own} />;
  const self = selfStepOf(path);
  if (self !== null) return <SelfScreen step={self} />;
  const inClass = classPlaceOf(path);
  if (inClass !== null) return <ClassScreen {...inClass} Call={Live} />;
  switch (path) {
    case '/debrief':
      return <DebriefScreen call={null} />;
    case '/calls':
      return <MovedTo path="/record" />;
    case '/campaign':
      return <CampaignScreen />;
    case '/customers':
      return <CustomersScreen id={null} />;
    case '/drills':
      return <DrillsScreen />;
    case '/exchange':
      return <ExchangeScreen />;
    case '/own':
      return <OwnScreen edit={null} />;
    case '/record':
      return <RecordScreen part="log" />;
    case '/record/numbers':
      return <RecordScreen part="numbers" />;
    case '/record/skills':
      return <RecordScreen part="skills" />;
    case '/profiles':
      return <ProfilesScreen />;
    case '/rules':
      return <RulesScreen />;
    default:
      return <NotFoundScreen />;
  }
}
