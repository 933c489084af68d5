import { useState } from 'react';
import { languageNames, htmlLang } from '../../../../i18n/languages.ts';
import { languages } from '../../../../core/course/language.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { ScenarioRef } from '../../../../protocol/values.ts';
import { Segments } from '../../../components/settings/Segments.tsx';
import { useLiveRoom } from '../room.tsx';
import type { PlanProps } from './planProps.ts';
import { PlanForm } from './PlanForm.tsx';
import { ScenarioPick } from './ScenarioPick.tsx';

/** One call for all: whom, and in which language. */
export function PlanClass({ give, onBegin }: PlanProps) {
  const messages = useMessages('classBegin');
  const usual = useLiveRoom(({ state }) => state.language);
  const [scenario, setScenario] = useState<ScenarioRef | null>(null);
  const [language, setLanguage] = useState(usual);
  return (
    <PlanForm
      plan={scenario && { kind: 'class', scenario, language }}
      missing={messages.scenario.missing}
      onBegin={onBegin}
    >
      <ScenarioPick give={give} value={scenario} onChange={setScenario} />
      <Segments
        legend={messages.language}
        value={language}
        options={languages.map((value) => ({
          value,
          label: languageNames[value],
          lang: htmlLang[value],
        }))}
        onChange={setLanguage}
      />
    </PlanForm>
  );
}
