import { use, useState } from 'react';
import { criteria as criteriaTable, type CriterionId } from '../../../../core/scoring/rubric.ts';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import { aspectIds } from '../../../../protocol/marks.ts';
import { Segments } from '../../../components/settings/Segments.tsx';
import { wordsIn } from '../../../courseWords.ts';
import type { PlanProps } from './planProps.ts';
import { PlanForm } from './PlanForm.tsx';

const arrangements = ['front', 'threes'] as const;

/** What a judge can follow while two people talk: an opening, the questions, the end (C38). */
const usual: readonly CriterionId[] = [
  'who',
  'why',
  'gain',
  'question',
  'met',
  'needFound',
  'handled',
  'askedOutright',
  'repeatedBack',
];

/** Those of today's rubric. */
const current = aspectIds.filter((id) => criteriaTable[id].until === undefined);

/** Two really talk, the others judge: where, and by what (C38). */
export function PlanRolePlay({ onBegin }: PlanProps) {
  const messages = useMessages('classBegin');
  const { criteria } = use(wordsIn(useLanguage()));
  const [arrangement, setArrangement] = useState<(typeof arrangements)[number]>('front');
  const [aspects, setAspects] = useState(usual);
  const toggle = (id: CriterionId, on: boolean) =>
    setAspects(current.filter((one) => (one === id ? on : aspects.includes(one))));
  return (
    <PlanForm
      plan={aspects.length > 0 ? { kind: 'rolePlay', aspects, arrangement } : null}
      missing={messages.noAspects}
      onBegin={onBegin}
    >
      <Segments
        legend={messages.arrangement}
        value={arrangement}
        options={arrangements.map((value) => ({ value, label: messages.arrangements[value] }))}
        onChange={setArrangement}
      />
      <fieldset className="class-aspects">
        <legend>{messages.aspects}</legend>
        {current.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={aspects.includes(id)}
              onChange={(event) => toggle(id, event.target.checked)}
            />
            <span>{criteria[id].name}</span>
          </label>
        ))}
      </fieldset>
    </PlanForm>
  );
}
