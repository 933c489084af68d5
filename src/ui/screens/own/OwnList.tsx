import { useCallback, useEffect, useState } from 'react';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { shelf } from '../../../catalogue/own/ownShelf.ts';
import type { OwnScenario, Shelved } from '../../../catalogue/own/shelf.ts';
import { ScreenHeading } from '../../components/ScreenHeading.tsx';
import { ShelfNotes } from '../../components/shelf/ShelfNotes.tsx';
import { usePorts } from '../../ports.tsx';
import { navigate } from '../../routes/hashLocation.ts';
import { Beginning } from './Beginning.tsx';
import { Confirm } from '../../components/Confirm.tsx';
import { DraftNotice } from './DraftNotice.tsx';
import { OwnRow } from './OwnRow.tsx';
import './ownList.css';

interface Shown extends Shelved {
  /** Own ids with changes that were not kept. */
  readonly changed: ReadonlySet<string>;
  /** The text of a new scenario that was not kept. */
  readonly draft: string | null;
}

async function look(): Promise<Shown> {
  // A draft that can't be fetched is found again by itself once the database answers.
  const draftOf = (of: string | null) => shelf.draft(of).catch(() => null);
  const [shelved, draft] = await Promise.all([shelf.list(), draftOf(null)]);
  const { kept } = shelved;
  const drafts = await Promise.all(kept.map(({ id }) => draftOf(id)));
  const changed = new Set(kept.flatMap(({ id }, i) => (drafts[i] === null ? [] : [id])));
  return { ...shelved, changed, draft };
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
      // Where nobody knows whether there are any, it stays as it is.
      if (now.problem !== null) return;
      const ownScenarios = now.kept.length + now.unreadable.length > 0;
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
      <div className="paper-head">
        <ScreenHeading>{messages.title}</ScreenHeading>
        <p>{messages.lead}</p>
      </div>
      {shown?.draft && <DraftNotice onDiscard={() => void shelf.dropDraft(null).then(refresh)} />}
      <Beginning onBegin={begin} />
      <section className="paper-card" aria-labelledby="own-kept">
        <h2 id="own-kept">{messages.list.title}</h2>
        {shown && <ShelfNotes shelved={shown} onRetry={refresh} />}
        <p role="status">{deleted !== null && messages.list.deleted(deleted)}</p>
        {shown?.kept.length === 0 && shown.problem === null && (
          <p className="quiet">{messages.list.none}</p>
        )}
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
