import { useMemo, useState } from 'react';
import type { CallList } from '../../../progress/campaign/campaign.ts';
import {
  askedIn,
  dispositionReport,
  type DispositionReport,
  type TraitReport,
} from '../../../progress/campaign/report.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { Reasons } from './Reasons.tsx';
import { Shares } from './Shares.tsx';
import './report.css';

/** The report of a list of calls, with a sentence wherever its counts don't add up. */
export function Report({ name, list }: { name: string; list: CallList }) {
  const { report: messages } = useMessages('campaign');
  const [asked, setAsked] = useState<readonly string[]>(() => askedIn(list));
  const report = useMemo(() => dispositionReport(list, asked), [list, asked]);
  const { dispositions, traits, reasons } = report;
  const toggle = (one: string) =>
    setAsked(asked.includes(one) ? asked.filter((other) => other !== one) : [...asked, one]);
  return (
    <article className="report" aria-labelledby="report-name">
      <h2 id="report-name">{name}</h2>
      <AddsUp report={report} />
      <Shares caption={messages.dispositions} shares={dispositions} />
      <fieldset className="report-asked">
        <legend>{messages.asked}</legend>
        <p className="quiet">
          <span>{messages.askedHint}</span> <span>{messages.askedCount(report.asked)}</span>
        </p>
        <div className="report-choices">
          {dispositions.shares.map((share) => (
            <label key={share.name}>
              <input
                type="checkbox"
                checked={asked.includes(share.name)}
                onChange={() => toggle(share.name)}
              />
              <span>{share.name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {report.asked === 0 ? (
        <p className="quiet">{messages.nobody}</p>
      ) : (
        <>
          {traits.map((trait) => (
            <Trait key={trait.name} trait={trait} />
          ))}
          {reasons.shares.named > 0 && <Reasons asked={report.asked} reasons={reasons} />}
        </>
      )}
    </article>
  );
}

/** As many contacts that stand there twice are named. */
const named = 5;

function AddsUp({ report: { dispositions, twice } }: { report: DispositionReport }) {
  const { report: messages } = useMessages('campaign');
  const { of, named: there } = dispositions;
  return (
    <>
      {there < of ? (
        <p className="campaign-remark">{messages.noDispositions(of, there)}</p>
      ) : (
        <p>{messages.allThere(of)}</p>
      )}
      {twice.length > 0 && (
        <ul className="campaign-remark">
          {twice.slice(0, named).map(({ contact, lines }) => (
            <li key={contact}>{messages.twice(contact, lines.join(', '))}</li>
          ))}
          {twice.length > named && <li>{messages.moreTwice(twice.length - named)}</li>}
        </ul>
      )}
    </>
  );
}

function Trait({ trait: { name, shares, within } }: { trait: TraitReport }) {
  const { report: messages } = useMessages('campaign');
  return (
    <section className="report-part">
      <Shares caption={name} shares={shares} />
      {shares.named < shares.of && (
        <p className="campaign-remark">{messages.noTrait(name, shares.of, shares.named)}</p>
      )}
      {within
        .filter(({ by }) => by.length > 0)
        .map(({ value, by }) => (
          <details key={value} className="report-within">
            <summary>{messages.within(value, by[0]?.shares.of ?? 0)}</summary>
            {by.map((other) => (
              <div key={other.name} className="report-part">
                <Shares caption={other.name} shares={other.shares} />
                {other.shares.named < other.shares.of && (
                  <p className="campaign-remark">
                    {messages.noTrait(other.name, other.shares.of, other.shares.named)}
                  </p>
                )}
              </div>
            ))}
          </details>
        ))}
    </section>
  );
}
