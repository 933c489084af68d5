import { useState } from 'react';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { PeriodFunnel } from '../../../../progress/record/funnel.ts';
import { undated } from '../../../../progress/record/logFilter.ts';
import type { PeriodKind } from '../../../../progress/record/periods.ts';
import { cycleSteps } from '../../../../progress/record/salesCycle.ts';
import { Button } from '../../../components/Button.tsx';
import { ShareBar } from '../../../components/charts/ShareBar.tsx';
import { CallsLink } from '../CallsLink.tsx';
import { PeriodKinds } from '../PeriodKinds.tsx';
import { usePeriodName } from '../usePeriodName.ts';

/** Rows shown at first, and with each press more: two weeks of days. */
const atATime = 14;

interface PeriodsCardProps {
  readonly kind: PeriodKind;
  /** The newest first. */
  readonly periods: readonly PeriodFunnel[];
}

/** The funnel by day, month, quarter or year: calls dialled, and in them the commitments. */
export function PeriodsCard({ kind, periods }: PeriodsCardProps) {
  const { periods: messages, steps } = useMessages('record');
  const nameOf = usePeriodName();
  const [shown, setShown] = useState(atATime);
  const most = Math.max(1, ...periods.map(({ funnel }) => funnel.dialled));
  const more = Math.min(atATime, periods.length - shown);
  return (
    <section className="record-card numbers-wide" aria-labelledby="periods">
      <h2 id="periods">{messages.title}</h2>
      <PeriodKinds part="numbers" kind={kind} />
      {/* The table may be wider than a phone; the page is not. Its links bring all of it into sight. */}
      <div className="periods-frame">
        <table className="periods">
          <thead>
            <tr>
              <th scope="col">{messages.column}</th>
              {cycleSteps.map((step) => (
                <th key={step} scope="col">
                  {steps[step]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {periods.slice(0, shown).map((period) => (
              <PeriodRow
                key={period.period ?? undated}
                name={nameOf(period.period)}
                most={most}
                {...period}
              />
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <Button kind="quiet" onClick={() => setShown(shown + atATime)}>
          {messages.older(more)}
        </Button>
      )}
    </section>
  );
}

interface PeriodRowProps extends PeriodFunnel {
  readonly name: string;
  /** Calls of the period with the most of them. */
  readonly most: number;
}

function PeriodRow({ period, funnel, name, most }: PeriodRowProps) {
  const { funnel: messages, steps } = useMessages('record');
  return (
    <tr className="figures">
      <th scope="row">
        <span>{name}</span>
        <ShareBar share={funnel.dialled / most} full={funnel.commitment / most} />
      </th>
      {cycleSteps.map((step) => (
        <td key={step}>
          <CallsLink
            filter={{ period: period ?? undated, step }}
            calls={funnel[step]}
            label={messages.opens(steps[step], funnel[step], name)}
          />
        </td>
      ))}
    </tr>
  );
}
