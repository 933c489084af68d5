import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { PeriodKind } from '../../../../progress/record/periods.ts';
import { isLessBetter, type SkillLine } from '../../../../progress/record/skills.ts';
import { ShareBar } from '../../../components/charts/ShareBar.tsx';
import { recordPath } from '../RecordTabs.tsx';
import { usePercent } from '../useFigures.ts';
import { measureKey } from './measures.ts';

interface SkillListProps {
  readonly lines: readonly SkillLine[];
  /** The one that is drawn. */
  readonly drawn: SkillLine;
  readonly nameOf: (line: SkillLine) => string;
  readonly kind: PeriodKind;
}

/** Every skill with its present level: the score and its parts, moves, errors. */
export function SkillList({ lines, drawn, nameOf, kind }: SkillListProps) {
  const { skills: messages } = useMessages('record');
  const groups = [
    { title: messages.parts, of: lines.filter(({ measure }) => measure.kind !== 'move') },
    {
      title: messages.moves,
      of: lines.filter(({ measure }) => measure.kind === 'move' && !isLessBetter(measure)),
    },
    { title: messages.errors, of: lines.filter(({ measure }) => isLessBetter(measure)) },
  ];
  return (
    <div className="skill-groups">
      {groups
        .filter(({ of }) => of.length > 0)
        .map(({ title, of }) => (
          <section key={title} className="record-card">
            <table className="skill-list">
              <caption>{title}</caption>
              <thead className="visually-hidden">
                <tr>
                  <th scope="col">{messages.column.skill}</th>
                  <th scope="col">{messages.column.level}</th>
                  <th scope="col">{messages.column.rests}</th>
                </tr>
              </thead>
              <tbody>
                {of.map((line) => (
                  <SkillRow
                    key={measureKey(line.measure)}
                    line={line}
                    name={nameOf(line)}
                    kind={kind}
                    isDrawn={line === drawn}
                  />
                ))}
              </tbody>
            </table>
          </section>
        ))}
    </div>
  );
}

interface SkillRowProps {
  readonly line: SkillLine;
  readonly name: string;
  readonly kind: PeriodKind;
  readonly isDrawn: boolean;
}

function SkillRow({ line, name, kind, isDrawn }: SkillRowProps) {
  const { skills: messages } = useMessages('record');
  const percent = usePercent();
  const query = new URLSearchParams({ of: measureKey(line.measure), by: kind });
  return (
    <tr className="figures">
      <th scope="row">
        <a
          href={`#${recordPath('skills', query.toString())}`}
          aria-current={isDrawn ? 'true' : undefined}
        >
          {name}
        </a>
        <ShareBar share={line.level} />
      </th>
      <td>{percent(line.level)}</td>
      <td className="quiet">{messages.rests(line.calls)}</td>
    </tr>
  );
}
