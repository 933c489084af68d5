import { lazy, type ComponentType } from 'react';
import type { ActivityKind } from '../../../protocol/operations/activity.ts';
import type { Activity } from '../../../protocol/room/activities.ts';
import type { ActivityProps } from './activityProps.ts';
import type { ClassPart } from '../../routes/classPlace.ts';

/** An activity on the seats' phones, at the trainer's desk and on the projector's wall. */
type Parts<K extends ActivityKind> = Readonly<Record<ClassPart, ComponentType<ActivityProps<K>>>>;

const EveryoneDesk = lazy(() =>
  import('./everyone/EveryoneDesk.tsx').then((m) => ({ default: m.EveryoneDesk })),
);
const EveryoneWall = lazy(() =>
  import('./everyone/EveryoneWall.tsx').then((m) => ({ default: m.EveryoneWall })),
);
const ClassCallSeat = lazy(() =>
  import('./classCall/ClassCallSeat.tsx').then((m) => ({ default: m.ClassCallSeat })),
);
const ClassCallDesk = lazy(() =>
  import('./classCall/ClassCallDesk.tsx').then((m) => ({ default: m.ClassCallDesk })),
);
const ClassCallWall = lazy(() =>
  import('./classCall/ClassCallWall.tsx').then((m) => ({ default: m.ClassCallWall })),
);
const WriteSeat = lazy(() =>
  import('./write/WriteSeat.tsx').then((m) => ({ default: m.WriteSeat })),
);
const WriteDesk = lazy(() =>
  import('./write/WriteDesk.tsx').then((m) => ({ default: m.WriteDesk })),
);
const WriteWall = lazy(() =>
  import('./write/WriteWall.tsx').then((m) => ({ default: m.WriteWall })),
);
const EveryoneSeat = lazy(() =>
  import('./everyone/EveryoneSeat.tsx').then((m) => ({ default: m.EveryoneSeat })),
);
const RolePlaySeat = lazy(() =>
  import('./rolePlay/RolePlaySeat.tsx').then((m) => ({ default: m.RolePlaySeat })),
);
const RolePlayDesk = lazy(() =>
  import('./rolePlay/RolePlayDesk.tsx').then((m) => ({ default: m.RolePlayDesk })),
);
const RolePlayWall = lazy(() =>
  import('./rolePlay/RolePlayWall.tsx').then((m) => ({ default: m.RolePlayWall })),
);
const SelfClassSeat = lazy(() =>
  import('./selfClass/SelfClassSeat.tsx').then((m) => ({ default: m.SelfClassSeat })),
);
const SelfClassDesk = lazy(() =>
  import('./selfClass/SelfClassDesk.tsx').then((m) => ({ default: m.SelfClassDesk })),
);
const SelfClassWall = lazy(() =>
  import('./selfClass/SelfClassWall.tsx').then((m) => ({ default: m.SelfClassWall })),
);

/** Ways to run a class; each part is loaded when it is shown (`lazy`). */
const activities: { readonly [K in ActivityKind]: Parts<K> } = {
  everyone: { seat: EveryoneSeat, desk: EveryoneDesk, wall: EveryoneWall },
  class: { seat: ClassCallSeat, desk: ClassCallDesk, wall: ClassCallWall },
  rolePlay: { seat: RolePlaySeat, desk: RolePlayDesk, wall: RolePlayWall },
  write: { seat: WriteSeat, desk: WriteDesk, wall: WriteWall },
  self: { seat: SelfClassSeat, desk: SelfClassDesk, wall: SelfClassWall },
};

/** A part of an activity, whatever its kind. */
export function ActivityPart({ activity, part }: { activity: Activity; part: ClassPart }) {
  const Part = activities[activity.kind][part] as ComponentType<{ activity: Activity }>;
  return <Part key={activity.activity} activity={activity} />;
}
