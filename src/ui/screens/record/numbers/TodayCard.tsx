import { useState } from 'react';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { Funnel } from '../../../../progress/record/funnel.ts';
import { callsPerCommitment } from '../../../../progress/record/ratios.ts';
import { readTarget, workingDays } from '../../../../progress/record/target.ts';
import { Button } from '../../../components/Button.tsx';
import { ShareBar } from '../../../components/charts/ShareBar.tsx';
import { RecordFailed } from '../../../components/recordFailed/RecordFailed.tsx';
import { useTable } from '../../../record/useTable.ts';
import { useKeptFocus } from '../../../useKeptFocus.ts';
import { useRoughly } from '../useFigures.ts';
import { TargetForm } from './TargetForm.tsx';

/** Today's calls against the trainee's own daily target (C31). */
export function TodayCard({ made, funnel }: { made: number; funnel: Funnel }) {
  const { today: messages } = useMessages('record');
  const roughly = useRoughly();
  const kept = useTable('targets', readTarget);
  const [changing, setChanging] = useState(false);
  const target = kept.state === 'here' ? (kept.rows[0]?.calls ?? null) : null;
  const heading = useKeptFocus<HTMLHeadingElement>(`${target} ${changing}`);
  const ratio = callsPerCommitment(funnel);
  return (
    <section className="record-card" aria-labelledby="today">
      <h2 id="today" ref={heading} tabIndex={-1}>
        {messages.title}
      </h2>
      <p className="record-figure figures">
        {target === null ? messages.noTarget(made) : messages.made(made, target)}
      </p>
      {target !== null && (
        <>
          <ShareBar share={made / target} />
          {made >= target && <p>{messages.done}</p>}
          {ratio !== null && (
            <p>{messages.means(roughly((target * workingDays) / ratio), workingDays)}</p>
          )}
        </>
      )}
      {kept.state === 'failed' && <RecordFailed below onRetry={kept.retry} />}
      {kept.state === 'here' &&
        (target === null || changing ? (
          <TargetForm target={target} onKept={() => setChanging(false)} />
        ) : (
          <Button kind="quiet" onClick={() => setChanging(true)}>
            {messages.change}
          </Button>
        ))}
    </section>
  );
}
