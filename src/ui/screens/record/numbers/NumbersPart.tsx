import { dayOf } from '../../../../progress/drills/days.ts';
import { periodKinds } from '../../../../progress/record/periods.ts';
import { useReading } from '../../../record/useReading.ts';
import { useQuery } from '../../../routes/hashLocation.ts';
import { useToday } from '../../../useToday.ts';
import { NothingYet } from '../NothingYet.tsx';
import { ReadingState } from '../../../components/recordFailed/ReadingState.tsx';
import { FunnelCard } from './FunnelCard.tsx';
import { HowCounted } from './HowCounted.tsx';
import { NoesCard } from './NoesCard.tsx';
import { PeriodsCard } from './PeriodsCard.tsx';
import { RatesCard } from './RatesCard.tsx';
import { SinceCard } from './SinceCard.tsx';
import { TodayCard } from './TodayCard.tsx';
import './numbers.css';

/** The trainee's numbers by stage of their own sales cycle (C31), and their noes (C30). */
export function NumbersPart() {
  const by = new URLSearchParams(useQuery()).get('by');
  const kind = periodKinds.find((one) => one === by) ?? 'day';
  const today = dayOf(useToday(true));
  const reading = useReading({ ask: 'numbers', kind, today });
  return (
    <ReadingState reading={reading}>
      {(numbers) =>
        numbers.calls === 0 ? (
          <NothingYet part="numbers" />
        ) : (
          <div className="numbers">
            <TodayCard made={numbers.today} funnel={numbers.funnel} />
            <SinceCard since={numbers.sinceCommitment} funnel={numbers.funnel} />
            <NoesCard noes={numbers.noes} />
            <FunnelCard funnel={numbers.funnel} />
            <RatesCard funnel={numbers.funnel} />
            <PeriodsCard kind={kind} periods={numbers.periods} />
            <HowCounted leftOut={numbers.leftOut} />
          </div>
        )
      }
    </ReadingState>
  );
}
