import { useState } from 'react';
import { modes, type Mode } from '../../../../core/call/transcript.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { ScenarioRef } from '../../../../protocol/values.ts';
import { Segments } from '../../../components/settings/Segments.tsx';
import { TimeChoice, usualStretch } from '../everyone/TimeChoice.tsx';
import type { PlanProps } from './planProps.ts';
import { PlanForm } from './PlanForm.tsx';
import { ScenarioPick } from './ScenarioPick.tsx';

/** All play one customer with the same dice: whom, in which mode, with how much time. */
export function PlanEveryone({ give, onBegin }: PlanProps) {
  const messages = useMessages('classBegin');
  const common = useMessages('common');
  const [scenario, setScenario] = useState<ScenarioRef | null>(null);
  const [mode, setMode] = useState<Mode>('practice');
  const [timeStretch, setTimeStretch] = useState(usualStretch.practice);
  const choose = (chosen: Mode) => {
    setMode(chosen);
    setTimeStretch(usualStretch[chosen]);
  };
  return (
    <PlanForm
      plan={scenario && { kind: 'everyone', scenario, mode, timeStretch }}
      missing={messages.scenario.missing}
      onBegin={onBegin}
    >
      <ScenarioPick give={give} value={scenario} onChange={setScenario} />
      <Segments
        legend={messages.mode}
        hint={messages.modes[mode]}
        value={mode}
        options={modes.map((value) => ({ value, label: common.modes[value] }))}
        onChange={choose}
      />
      <TimeChoice legend={messages.time} value={timeStretch} onChange={setTimeStretch} />
    </PlanForm>
  );
}
