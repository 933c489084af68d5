import { Suspense, useState } from 'react';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { ActivityKind } from '../../../../protocol/operations/activity.ts';
import { Segments } from '../../../components/settings/Segments.tsx';
import { useAct } from '../useAct.ts';
import type { PlanProps } from './planProps.ts';
import { PlanEveryone } from './PlanEveryone.tsx';
import { PlanClass } from './PlanClass.tsx';
import { PlanRolePlay } from './PlanRolePlay.tsx';
import { PlanSelf } from './PlanSelf.tsx';
import { PlanWrite } from './PlanWrite.tsx';
import './begin.css';

const forms = {
  everyone: PlanEveryone,
  class: PlanClass,
  rolePlay: PlanRolePlay,
  write: PlanWrite,
  self: PlanSelf,
} as const;
const kinds = Object.keys(forms) as readonly ActivityKind[];

/** What the class does next: which way to teach, and what it takes. */
export function BeginActivity({ give }: Pick<PlanProps, 'give'>) {
  const messages = useMessages('classBegin');
  const { busy, act } = useAct();
  const [kind, setKind] = useState<ActivityKind>('everyone');
  const Form = forms[kind];
  return (
    <section className="class-card class-begin" aria-labelledby="class-begin">
      <h2 id="class-begin">{messages.title}</h2>
      <Segments
        legend={messages.kind}
        value={kind}
        options={kinds.map((value) => ({ value, label: messages.kinds[value].name }))}
        onChange={setKind}
      />
      <p>{messages.kinds[kind].body}</p>
      <Suspense fallback={<p role="status">{messages.checking}</p>}>
        <Form
          key={kind}
          give={give}
          onBegin={(plan) => {
            if (!busy) void act({ type: 'beginActivity', plan });
          }}
        />
      </Suspense>
    </section>
  );
}
