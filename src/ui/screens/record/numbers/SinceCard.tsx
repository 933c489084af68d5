import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { Funnel } from '../../../../progress/record/funnel.ts';
import { callsPerCommitment } from '../../../../progress/record/ratios.ts';
import { useRoughly } from '../useFigures.ts';

/** Calls since the last commitment, beside the trainee's own ratio (C30, C31). */
export function SinceCard({ since, funnel }: { since: number; funnel: Funnel }) {
  const { since: messages } = useMessages('record');
  const roughly = useRoughly();
  const ratio = callsPerCommitment(funnel);
  return (
    <section className="record-card" aria-labelledby="since">
      <h2 id="since">{messages.title}</h2>
      <p className="record-figure figures">{messages.calls(since)}</p>
      {ratio === null ? (
        <p>{messages.none}</p>
      ) : (
        <>
          <p>{messages.ratio(roughly(ratio), funnel.commitment, funnel.dialled)}</p>
          <p className="quiet">{messages.fair}</p>
        </>
      )}
    </section>
  );
}
