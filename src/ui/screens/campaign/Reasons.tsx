import type { DispositionReport, Reason } from '../../../progress/campaign/report.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { Shares } from './Shares.tsx';

interface ReasonsProps {
  readonly asked: number;
  readonly reasons: DispositionReport['reasons'];
}

/** Why they decided so, with their words. */
export function Reasons({ asked, reasons: { shares, each } }: ReasonsProps) {
  const { report: messages } = useMessages('campaign');
  return (
    <section className="report-part" aria-labelledby="report-reasons">
      <h3 id="report-reasons">{messages.reasons}</h3>
      <p>{messages.reasonsOf(asked, shares.of)}</p>
      <Shares caption={messages.of(shares.of)} shares={shares} />
      {each.map((reason) => (
        <ReasonDetail key={reason.share.name} reason={reason} />
      ))}
    </section>
  );
}

/** As many quotes of a reason are shown: the report is to be read. */
const shownQuotes = 8;

function ReasonDetail({ reason: { share, details, quotes } }: { reason: Reason }) {
  const { report: messages } = useMessages('campaign');
  if (details.named === 0 && quotes.length === 0) return null;
  return (
    <section className="report-part">
      {details.named > 0 && <Shares caption={share.name} shares={details} />}
      {details.named > 0 && details.named < details.of && (
        <p className="campaign-remark">
          {messages.noDetail(share.name, details.of, details.named)}
        </p>
      )}
      {quotes.length > 0 && (
        <figure className="report-quotes">
          <figcaption>
            <span>{share.name}</span> · <span>{messages.quotes}</span>
          </figcaption>
          <ul>
            {quotes.slice(0, shownQuotes).map(({ words, contacts, times }) => (
              <li key={words}>
                <q>{words}</q>{' '}
                <span className="quiet">
                  {times === 1 ? contacts[0] : messages.saidBy(times, contacts[0])}
                </span>
              </li>
            ))}
            {quotes.length > shownQuotes && (
              <li className="quiet">{messages.moreQuotes(quotes.length - shownQuotes)}</li>
            )}
          </ul>
        </figure>
      )}
    </section>
  );
}
