import { useState } from 'react';
import { readCampaign, type CampaignRow } from '../../../progress/campaign/schema.ts';
import { deleteRow, keepRow } from '../../../progress/record/keepRow.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { Button } from '../../components/Button.tsx';
import { useKeep } from '../../record/useKeep.ts';
import { useTable } from '../../record/useTable.ts';
import { useKeptFocus } from '../../useKeptFocus.ts';
import './keptLists.css';

/** The lists that were kept; a deleted one can be brought back until the page is left. */
export function KeptLists({ onOpen }: { onOpen: (row: CampaignRow) => void }) {
  const messages = useMessages('campaign');
  const { loadFailed } = useMessages('common');
  const language = useLanguage();
  const kept = useTable('campaigns', readCampaign);
  const keep = useKeep();
  const [removed, setRemoved] = useState<CampaignRow | null>(null);
  const day = new Intl.DateTimeFormat(htmlLang[language], { dateStyle: 'medium' });
  const remove = async (row: CampaignRow) => {
    if (await keep((record) => deleteRow(record, 'campaigns', row.profile, row.id)))
      setRemoved(row);
  };
  const bringBack = async (row: CampaignRow) => {
    if (await keep((record) => keepRow(record, 'campaigns', row))) setRemoved(null);
  };
  const shown = kept.state === 'here' ? kept.rows.map(({ id }) => id).join(' ') : kept.state;
  const heading = useKeptFocus<HTMLHeadingElement>(shown);
  if (kept.state === 'loading') return null;
  if (kept.state === 'failed') {
    return (
      <div className="campaign-remark kept-failed">
        <p>{messages.keptFailed}</p>
        <Button kind="quiet" onClick={kept.retry}>
          {loadFailed.action}
        </Button>
      </div>
    );
  }
  const rows = kept.rows.toSorted((a, b) => b.changedAt - a.changedAt);
  if (rows.length === 0 && removed === null) return null;
  return (
    <section className="paper-card" aria-labelledby="campaign-kept">
      <h2 id="campaign-kept" ref={heading} tabIndex={-1}>
        {messages.kept}
      </h2>
      <div role="status" className="kept-removed">
        {removed && (
          <>
            <span>{messages.removed(removed.name)}</span>
            <Button kind="quiet" onClick={() => void bringBack(removed)}>
              {messages.undo}
            </Button>
          </>
        )}
      </div>
      <ul className="kept-lists">
        {rows.map((row) => (
          <li key={row.id}>
            <p>
              <strong>{row.name}</strong>{' '}
              <span className="quiet">{messages.keptOn(day.format(row.changedAt))}</span>
            </p>
            <Button aria-label={messages.openOne(row.name)} onClick={() => onOpen(row)}>
              {messages.open}
            </Button>
            <Button
              kind="quiet"
              aria-label={messages.removeOne(row.name)}
              onClick={() => void remove(row)}
            >
              {messages.remove}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
