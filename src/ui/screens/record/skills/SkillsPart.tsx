import { use } from 'react';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import { periodKinds, type PeriodKind } from '../../../../progress/record/periods.ts';
import type { SkillLine } from '../../../../progress/record/skills.ts';
import { wordsIn } from '../../../courseWords.ts';
import { useReading } from '../../../record/useReading.ts';
import { useQuery } from '../../../routes/hashLocation.ts';
import { NothingYet } from '../NothingYet.tsx';
import { ReadingState } from '../../../components/recordFailed/ReadingState.tsx';
import { measureKey } from './measures.ts';
import { SkillCard } from './SkillCard.tsx';
import { SkillList } from './SkillList.tsx';
import './skills.css';

/** Skills over time: one of them drawn, and all of them with their present level. */
export function SkillsPart() {
  const asked = new URLSearchParams(useQuery());
  const kind = periodKinds.find((one) => one === asked.get('by')) ?? 'day';
  const reading = useReading({ ask: 'skills', kind });
  return (
    <ReadingState reading={reading}>
      {(lines) => {
        const drawn =
          lines.find(({ measure }) => measureKey(measure) === asked.get('of')) ?? lines[0];
        return drawn ? <Skills {...{ lines, drawn, kind }} /> : <NothingYet part="skills" />;
      }}
    </ReadingState>
  );
}

interface SkillsProps {
  readonly lines: readonly SkillLine[];
  readonly drawn: SkillLine;
  readonly kind: PeriodKind;
}

function Skills({ lines, drawn, kind }: SkillsProps) {
  const { skills: messages } = useMessages('record');
  const words = use(wordsIn(useLanguage()));
  const nameOf = ({ measure }: SkillLine) => {
    if (measure.kind === 'score') return messages.score;
    return measure.kind === 'part' ? words.parts[measure.id] : words.moves[measure.id].name;
  };
  return (
    <div className="skills">
      <p className="quiet skills-lead">{messages.lead}</p>
      <SkillCard line={drawn} name={nameOf(drawn)} kind={kind} />
      <SkillList lines={lines} drawn={drawn} nameOf={nameOf} kind={kind} />
      <Formula />
    </div>
  );
}

/** How a level is worked out, to recount. */
function Formula() {
  const { formula } = useMessages('record').skills;
  return (
    <details className="record-card record-how skills-wide">
      <summary>
        <h2>{formula.title}</h2>
      </summary>
      <p className="figures">{formula.sum}</p>
      <ul>
        <li>{formula.parts}</li>
        <li>{formula.moves}</li>
        <li>{formula.errors}</li>
      </ul>
      <p>{formula.left}</p>
    </details>
  );
}
