import './sheet.css';
import { use } from 'react';
import { ownChanges } from '../../../catalogue/own/changes.ts';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { readCallLink } from '../../../session/deepLink.ts';
import { readCallSheet } from '../../../progress/sheets/schema.ts';
import { NoticePage } from '../../components/noticePage/NoticePage.tsx';
import { RecordFailed } from '../../components/recordFailed/RecordFailed.tsx';
import { TopBar } from '../../components/topBar/TopBar.tsx';
import { useQuery } from '../../routes/hashLocation.ts';
import { scenarioIn } from '../../scenarioIn.ts';
import { useTable } from '../../record/useTable.ts';
import { Sheet } from './Sheet.tsx';

/** `#/sheet/<scenario>`: the call sheet for a customer; `?after=<call>` for one who was called before. */
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
  const { unknown } = useMessages('sheet');
  const { loading } = useMessages('common');
  const language = useLanguage();
  const { after } = readCallLink(useQuery());
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
      return <RecordFailed onRetry={kept.retry} />;
    case 'here':
      return <Sheet scenario={found.scenario} rows={kept.rows} after={after} />;
  }
}
