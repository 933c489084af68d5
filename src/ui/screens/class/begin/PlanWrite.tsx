import { useState } from 'react';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { ScenarioRef } from '../../../../protocol/values.ts';
import { Segments } from '../../../components/settings/Segments.tsx';
import type { PlanProps } from './planProps.ts';
import { PlanForm } from './PlanForm.tsx';
import { ScenarioPick } from './ScenarioPick.tsx';

const whats = ['opener', 'sheet'] as const;
/** Of 1: each writes alone. */
const sizes = [1, 2, 3, 4, 5] as const;

/** Groups write and all vote: what, for whom, and how many write together (C32, C38). */
export function PlanWrite({ give, onBegin }: PlanProps) {
  const messages = useMessages('classBegin');
  const [what, setWhat] = useState<(typeof whats)[number]>('opener');
  const [scenario, setScenario] = useState<ScenarioRef | null>(null);
  const [size, setSize] = useState<(typeof sizes)[number]>(3);
  return (
    <PlanForm
      plan={{ kind: 'write', what, scenario, groups: { by: 'size', size } }}
      missing=""
      onBegin={onBegin}
    >
      <Segments
        legend={messages.what}
        value={what}
        options={whats.map((value) => ({ value, label: messages.whats[value] }))}
        onChange={setWhat}
      />
      <ScenarioPick give={give} value={scenario} optional onChange={setScenario} />
      <Segments
        legend={messages.size}
        value={size}
        options={sizes.map((value) => ({ value, label: messages.sizes(value) }))}
        onChange={setSize}
      />
    </PlanForm>
  );
}
