import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { PeriodKind } from '../../../../progress/record/periods.ts';
import { isLessBetter, type SkillLine } from '../../../../progress/record/skills.ts';
import { LevelChart } from '../../../components/charts/LevelChart.tsx';
import { callsHref } from '../CallsLink.tsx';
import { PeriodKinds } from '../PeriodKinds.tsx';
import { usePercent } from '../useFigures.ts';
import { usePeriodName } from '../usePeriodName.ts';
import { ChosenHeading } from './ChosenHeading.tsx';
import { callsOf, measureKey } from './measures.ts';
import { PointsTable } from './PointsTable.tsx';

/** More points than these crowd the drawing on a phone; they are the latest. */
const mostPoints = 30;

interface SkillCardProps {
  readonly line: SkillLine;
  readonly name: string;
  readonly kind: PeriodKind;
}

/** One skill, drawn, with a table of its points; each point is a way to its calls. */
export function SkillCard({ line, name, kind }: SkillCardProps) {
  const { skills: messages } = useMessages('record');
  const percent = usePercent();
  const periodName = usePeriodName();
  const { measure } = line;
  const points = line.points.slice(-mostPoints);
  return (
    <section className="record-card skill-card" aria-labelledby="skill">
      <ChosenHeading of={measureKey(measure)}>{messages.chart(name)}</ChosenHeading>
      {isLessBetter(measure) && <p className="quiet">{messages.fewer}</p>}
      <PeriodKinds part="skills" kind={kind} />
      {points.length === 0 ? (
        <p>{messages.undated}</p>
      ) : (
        <>
          <LevelChart
            points={points.map((point) => ({
              id: point.period,
              level: point.level,
              href: callsHref(callsOf(measure, point), point.shown),
              title: `${periodName(point.period)}: ${percent(point.level)}`,
            }))}
            from={periodName(points[0]?.period ?? null)}
            to={periodName(points.at(-1)?.period ?? null)}
          />
          <PointsTable caption={messages.chart(name)} measure={measure} points={points} />
        </>
      )}
    </section>
  );
}
