import { courseTargets } from '../../../../core/course/balance.ts';
import { introLimit } from '../../../../core/course/times.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { BalanceChart } from '../../../components/charts/BalanceChart.tsx';
import { sharesOf, type Talk } from './talk.ts';

/** The rep's opening against the twenty seconds. @param running it is still drawn as it goes on */
export function Opening({ talk: { opening }, running }: { talk: Talk; running: boolean }) {
  const { timer } = useMessages('classRolePlay');
  if (!opening) return null;
  const seconds = Math.round(opening.ms / 1000);
  const late = opening.ms > introLimit * 1000;
  const going = running && !opening.over;
  return (
    <div className="role-opening" data-late={late}>
      <p className="figures">
        <span>
          {going ? timer.openingNow(seconds, introLimit) : timer.opening(seconds, introLimit)}
        </span>{' '}
        {(late || !going) && (
          <strong>{late ? timer.late(introLimit) : timer.inTime(introLimit)}</strong>
        )}
      </p>
      <span className="role-opening-bar" aria-hidden="true">
        <span style={{ inlineSize: `${Math.min(100, opening.ms / (introLimit * 10))}%` }} />
      </span>
    </div>
  );
}

/** 70/20/10 of what was tapped so far. */
export function Balance({ talk }: { talk: Talk }) {
  const { balance } = useMessages('classRolePlay');
  if (talk.now === null) return null;
  return (
    <BalanceChart
      caption={balance.caption}
      labels={balance.labels}
      columns={balance.columns}
      percent={balance.percent}
      call={sharesOf(talk)}
      target={courseTargets}
    />
  );
}
