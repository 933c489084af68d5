import { useCallback, useEffect, useState } from 'react';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { shelf } from '../../../catalogue/own/ownShelf.ts';
import type { OwnScenario } from '../../../catalogue/own/shelf.ts';
import { ScreenHeading } from '../../components/ScreenHeading.tsx';
import { usePorts } from '../../ports.tsx';
import { navigate } from '../../routes/hashLocation.ts';
import { Beginning } from './Beginning.tsx';
import { Confirm } from '../../components/Confirm.tsx';
import { DraftNotice } from './DraftNotice.tsx';
import { OwnRow } from './OwnRow.tsx';
import './ownList.css';

interface Shown {
  readonly kept: readonly OwnScenario[];
  /** Own ids with changes that were not kept. */
  readonly changed: ReadonlySet<string>;
  /** The text of a new scenario that was not kept. */
  readonly draft: string | null;
}

async function look(): Promise<Shown> {
  const [kept, draft] = await Promise.all([shelf.list(), shelf.draft(null)]);
  const drafts = await Promise.all(kept.map(({ id }) => shelf.draft(id)));
  const changed = new Set(kept.flatMap(({ id }, i) => (drafts[i] === null ? [] : [id])));
  return { kept, changed, draft };
}

/** The user's own scenarios, and the ways to begin one. */
export function OwnList() {
  const messages = useMessages('own');
  const language = useLanguage();
  const { progress } = usePorts();
  const [shown, setShown] = useState<Shown | null>(null);
  const [asked, setAsked] = useState<OwnScenario | null>(null);
  const [deleted, setDeleted] = useState<string | null>(null);
  /** A text that waits for the old draft to be given up. */
  const [waiting, setWaiting] = useState<string | null>(null);

  const refresh = useCallback(() => {
    void look().then((now) => {
      setShown(now);
      const { settings, changeSettings } = progress.getState();
      // Whoever deletes all data elsewhere leaves the mark behind, and the other way round.
      const ownScenarios = now.kept.length > 0;
      if (settings.ownScenarios !== ownScenarios) changeSettings({ ownScenarios });
    });
  }, [progress]);
  useEffect(refresh, [refresh]);

  const write = async (text: string) => {
    await shelf.keepDraft(null, text);
    navigate('/own/draft');
  };
  const begin = (text: string) => {
    if (shown?.draft) setWaiting(text);
    else void write(text);
  };
  const remove = async ({ id, card }: OwnScenario) => {
    setAsked(null);
    await Promise.all([shelf.remove(id), shelf.dropDraft(id)]);
    setDeleted(card.customer.name[language]);
    refresh();
  };

  return (
    <>
      <div className="own-head">
        <ScreenHeading>{messages.title}</ScreenHeading>
        <p>{messages.lead}</p>
      </div>
      {shown?.draft && <DraftNotice onDiscard={() => void shelf.dropDraft(null).then(refresh)} />}
      <Beginning onBegin={begin} />
      <section className="own-card" aria-labelledby="own-kept">
        <h2 id="own-kept">{messages.list.title}</h2>
        <p role="status">{deleted !== null && messages.list.deleted(deleted)}</p>
        {shown?.kept.length === 0 && <p className="quiet">{messages.list.none}</p>}
        <ul className="own-list">
          {shown?.kept.map((own) => (
            <li key={own.id}>
              <OwnRow
                own={own}
                changed={shown.changed.has(own.id)}
                onDelete={() => setAsked(own)}
              />
            </li>
          ))}
        </ul>
      </section>
      {asked && (
        <Confirm
          title={messages.remove.title(asked.card.customer.name[language])}
          body={messages.remove.body}
          yes={messages.remove.yes}
          no={messages.remove.no}
          onYes={() => void remove(asked)}
          onNo={() => setAsked(null)}
        />
      )}
      {waiting !== null && (
        <Confirm
          title={messages.draft.replaceTitle}
          body={messages.draft.replaceBody}
          yes={messages.draft.replace}
          no={messages.draft.keep}
          onYes={() => void write(waiting)}
          onNo={() => setWaiting(null)}
        />
      )}
    </>
  );
}
