import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { Funnel } from '../../../../progress/record/funnel.ts';
import { ratesOf, type Rate } from '../../../../progress/record/ratios.ts';
import { useRoughly, usePercent } from '../useFigures.ts';

/** The trainee's own rates, and what a doubling of each would come to (C31). */
export function RatesCard({ funnel }: { funnel: Funnel }) {
  const { rates: messages } = useMessages('record');
  const { column } = messages;
  return (
    <section className="record-card numbers-wide" aria-labelledby="rates">
      <h2 id="rates">{messages.title}</h2>
      <p className="quiet">{messages.lead}</p>
      {funnel.commitment === 0 && <p>{messages.none}</p>}
      <table className="rates">
        <thead>
          <tr>
            <th scope="col">{column.rate}</th>
            <th scope="col">{column.now}</th>
            <th scope="col">{column.doubled}</th>
            <th scope="col">{column.gives}</th>
          </tr>
        </thead>
        <tbody>
          {ratesOf(funnel).map((rate) => (
            <RateRow key={rate.to} rate={rate} commitments={funnel.commitment} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RateRow({ rate, commitments }: { rate: Rate; commitments: number }) {
  const { rates: messages, steps } = useMessages('record');
  const percent = usePercent();
  const roughly = useRoughly();
  const { from, to, of, came, doubled } = rate;
  const now = rate.rate === null ? messages.unknown : messages.now(came, of, percent(rate.rate));
  return (
    <tr className="figures">
      <th scope="row">{messages.step(steps[from], steps[to])}</th>
      <td>{now}</td>
      <td>
        {doubled && (doubled.whole ? messages.doubled : messages.most)(percent(doubled.rate))}
      </td>
      <td>
        {doubled &&
          (rate.rate === 1
            ? messages.same
            : messages.gives(roughly(doubled.commitments), commitments))}
      </td>
    </tr>
  );
}
