import { useState } from 'react';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { shelf } from '../../../catalogue/own/ownShelf.ts';
import type { OwnScenario } from '../../../catalogue/own/shelf.ts';
import { ScreenHeading } from '../../components/ScreenHeading.tsx';
import { ShelfNotes } from '../../components/shelf/ShelfNotes.tsx';
import { navigate } from '../../routes/hashLocation.ts';
import { Beginning } from './Beginning.tsx';
import { Confirm } from '../../components/Confirm.tsx';
import { DraftNotice } from './DraftNotice.tsx';
import { OwnRow } from './OwnRow.tsx';
import { useOwnScenarios } from './useOwnScenarios.ts';
import './ownList.css';

/** The user's own scenarios, and the ways to begin one. */
export function OwnList() {
  const messages = useMessages('own');
  const language = useLanguage();
  const { shown, refresh } = useOwnScenarios();
  const [asked, setAsked] = useState<OwnScenario | null>(null);
  const [deleted, setDeleted] = useState<string | null>(null);
  /** A text that waits for the old draft to be given up. */
  const [waiting, setWaiting] = useState<string | null>(null);

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
