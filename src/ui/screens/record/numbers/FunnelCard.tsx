import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { Funnel } from '../../../../progress/record/funnel.ts';
import { cycleSteps } from '../../../../progress/record/salesCycle.ts';
import { ShareBar } from '../../../components/charts/ShareBar.tsx';
import { usePercent } from '../useFigures.ts';
import { CallsLink } from '../CallsLink.tsx';

/** How far calls came: a bar and a figure a step, each a way to its calls. */
export function FunnelCard({ funnel }: { funnel: Funnel }) {
  const { funnel: messages, steps } = useMessages('record');
  const percent = usePercent();
  const { dialled } = funnel;
  return (
    <section className="record-card numbers-wide" aria-labelledby="funnel">
      <h2 id="funnel">{messages.title}</h2>
      <p className="quiet">{messages.lead(dialled)}</p>
      <table className="funnel">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{messages.step}</th>
            <th scope="col">{messages.drawn}</th>
            <th scope="col">{messages.calls}</th>
            <th scope="col">{messages.share}</th>
          </tr>
        </thead>
        <tbody>
          {cycleSteps.map((step) => {
            const share = dialled === 0 ? 0 : funnel[step] / dialled;
            return (
              <tr key={step}>
                <th scope="row">{steps[step]}</th>
                <td>
                  <ShareBar share={share} />
                </td>
                <td className="figures">
                  <CallsLink
                    filter={{ step }}
                    calls={funnel[step]}
                    label={messages.opens(steps[step], funnel[step], messages.ever)}
                  />
                </td>
                <td className="figures">{percent(share)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
