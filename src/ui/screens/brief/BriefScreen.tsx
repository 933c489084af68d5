import { use, useEffect } from 'react';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { recordOf } from '../../../progress/records.ts';
import { ownChanges } from '../../../catalogue/own/changes.ts';
import { isOwn } from '../../../scenario/ownId.ts';
import { callLink, readCallLink } from '../../../session/deepLink.ts';
import { NoticePage } from '../../components/noticePage/NoticePage.tsx';
import { TopBar } from '../../components/topBar/TopBar.tsx';
import { useProgress } from '../../ports.tsx';
import { scenarioIn } from '../../scenarioIn.ts';
import { navigate, useQuery } from '../../routes/hashLocation.ts';
import { Brief } from './Brief.tsx';

/** The call sheet before a call: `#/brief/<scenario>`, with the same query as a link to a call. */
export function BriefScreen({ id }: { id: string }) {
  return (
    <>
      <TopBar />
      <main className="page">
        <CallSheet key={id} id={id} />
      </main>
    </>
  );
}

function CallSheet({ id }: { id: string }) {
  const language = useLanguage();
  const link = readCallLink(useQuery());
  const record = useProgress(({ records }) => recordOf(records, id));
  // After all other hooks: React replays what comes before it.
  const found = use(scenarioIn(id, language, ownChanges()));
  if (!found) return <Unknown id={id} />;
  return (
    <Brief
      scenario={found.scenario}
      language={language}
      record={record}
      mode={link.mode ?? 'coached'}
      seed={link.seed}
      after={link.after}
      onDial={(mode, seed) => navigate(callLink(id, { mode, seed, language, after: link.after }))}
    />
  );
}

function Unknown({ id }: { id: string }) {
  const { unknown } = useMessages('links');
  useEffect(() => {
    // The editor tells whether it is gone, or what keeps it from being read.
    if (isOwn(id)) navigate(`/own/${id}`, { replace: true });
  }, [id]);
  return (
    <NoticePage
      title={unknown.title}
      ways={
        <a className="button button-now" href="#/">
          {unknown.action}
        </a>
      }
    >
      <p>{unknown.body(id)}</p>
    </NoticePage>
  );
}
