import { use, useId } from 'react';
import type { CriterionId } from '../../../../core/scoring/rubric.ts';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import type { JudgeMark, JudgeMarks } from '../../../../protocol/marks.ts';
import { longestNote } from '../../../../protocol/operations/rolePlay.ts';
import type { RolePlay, Round } from '../../../../protocol/room/activities.ts';
import { wordsIn } from '../../../courseWords.ts';
import { judgeMarks } from './agreement.ts';
import { useSheet } from './useSheet.ts';
import './judgeSheet.css';

interface JudgeSheetProps {
  readonly activity: RolePlay;
  readonly round: Round;
  readonly group: string;
  readonly seat: string;
}

/** A judge's sheet: marks for what is listened for, and a note. */
export function JudgeSheet({ activity, round, group, seat }: JudgeSheetProps) {
  const { sheet: messages } = useMessages('classRolePlay');
  const { marks, note, state, fill } = useSheet(activity, round, group, seat);
  const id = useId();
  return (
    <section className="judge-sheet" aria-labelledby={id}>
      <h3 id={id}>{messages.title}</h3>
      <p className="quiet">{messages.lead}</p>
      {activity.aspects.map((aspect) => (
        <AspectField
          key={aspect}
          aspect={aspect}
          mark={marks[aspect] ?? null}
          onMark={(mark) => fill({ marks: withMark(marks, aspect, mark) })}
        />
      ))}
      <label className="judge-note">
        <span>{messages.note}</span>
        <textarea
          rows={3}
          maxLength={longestNote}
          value={note}
          onChange={(event) => fill({ note: event.target.value })}
        />
      </label>
      <p role="status" className="quiet">
        {messages.states[state]}
      </p>
    </section>
  );
}

function withMark(marks: JudgeMarks, aspect: CriterionId, mark: JudgeMark | null): JudgeMarks {
  const { [aspect]: _, ...others } = marks;
  return mark === null ? others : { ...others, [aspect]: mark };
}

interface AspectFieldProps {
  readonly aspect: CriterionId;
  readonly mark: JudgeMark | null;
  readonly onMark: (mark: JudgeMark | null) => void;
}

/** One thing that is listened for: radio buttons, and a way back to no mark at all. */
function AspectField({ aspect, mark, onMark }: AspectFieldProps) {
  const { sheet: messages } = useMessages('classRolePlay');
  const { criteria } = use(wordsIn(useLanguage()));
  const name = useId();
  return (
    <fieldset className="judge-aspect">
      <legend>{criteria[aspect].name}</legend>
      <div className="judge-marks">
        {judgeMarks.map((value) => (
          <label key={value} className="judge-mark">
            <input
              type="radio"
              name={name}
              checked={mark === value}
              onChange={() => onMark(value)}
            />
            <span>{messages.marks[value]}</span>
          </label>
        ))}
        <label className="judge-mark judge-mark-none">
          <input type="radio" name={name} checked={mark === null} onChange={() => onMark(null)} />
          <span aria-hidden="true">–</span>
          <span className="visually-hidden">{messages.clear}</span>
        </label>
      </div>
    </fieldset>
  );
}
