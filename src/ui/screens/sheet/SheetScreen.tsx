import './sheet.css';
import { use } from 'react';
import type { Language } from '../../../core/course/language.ts';
import { ownChanges } from '../../../catalogue/own/changes.ts';
import { loadUnanswered } from '../../../catalogue/scenarios.ts';
import { remembered } from '../../../i18n/remembered.ts';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { readCallSheet } from '../../../progress/sheets/schema.ts';
import { Button } from '../../components/Button.tsx';
import { NoticePage } from '../../components/noticePage/NoticePage.tsx';
import { TopBar } from '../../components/topBar/TopBar.tsx';
import { useTable } from '../../record/useTable.ts';
import { Sheet } from './Sheet.tsx';

const scenarioIn = remembered((id: string, language: Language, _changes: number) =>
  loadUnanswered(id, language),
);

/** `#/sheet/<scenario>`: the call sheet for a customer. */
export function SheetScreen({ id }: { id: string }) {
  return (
    <>
      <TopBar />
      <main className="page">
        <Found key={id} id={id} />
      </main>
    </>
  );
}

function Found({ id }: { id: string }) {
  const { unknown, failed } = useMessages('sheet');
  const { loading } = useMessages('common');
  const language = useLanguage();
  const kept = useTable('callSheets', readCallSheet);
  // After all other hooks: React replays what comes before it.
  const found = use(scenarioIn(id, language, ownChanges()));
  if (!found) {
    return (
      <NoticePage
        title={unknown.title}
        ways={
          <a className="button button-now" href="#/">
            {unknown.action}
          </a>
        }
      >
        <p>{unknown.body}</p>
      </NoticePage>
    );
  }
  switch (kept.state) {
    case 'loading':
      return <p role="status">{loading}</p>;
    case 'failed':
      return (
        <NoticePage
          alert
          title={failed.title}
          ways={
            <Button kind="now" onClick={kept.retry}>
              {failed.action}
            </Button>
          }
        >
          <p>{failed.body}</p>
        </NoticePage>
      );
    case 'here':
      return <Sheet scenario={found.scenario} rows={kept.rows} />;
  }
}
