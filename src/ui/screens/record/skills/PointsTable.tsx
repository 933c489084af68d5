import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { Measure, SkillPoint } from '../../../../progress/record/skills.ts';
import { CallsLink } from '../CallsLink.tsx';
import { usePercent } from '../useFigures.ts';
import { usePeriodName } from '../usePeriodName.ts';
import { callsOf } from './measures.ts';

interface PointsTableProps {
  readonly caption: string;
  readonly measure: Measure;
  /** The oldest first. */
  readonly points: readonly SkillPoint[];
}

/** What the chart shows, in figures, the newest first. */
export function PointsTable({ caption, measure, points }: PointsTableProps) {
  const { skills: messages } = useMessages('record');
  const { point: column } = messages;
  const percent = usePercent();
  const periodName = usePeriodName();
  return (
    <table className="skill-points">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{column.period}</th>
          <th scope="col">{column.level}</th>
          <th scope="col">{column.calls}</th>
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map((point) => (
          <tr key={point.period} className="figures">
            <th scope="row">{periodName(point.period)}</th>
            <td>{percent(point.level)}</td>
            <td>
              <CallsLink
                filter={callsOf(measure, point)}
                calls={point.shown}
                label={messages.opens(point.shown, periodName(point.period))}
              >
                {messages.shown(point.shown)}
              </CallsLink>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
