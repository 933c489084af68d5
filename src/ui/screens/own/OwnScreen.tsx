import '../../components/paper/paper.css';
import './own.css';
import { lazy, useState } from 'react';
import { isOwn } from '../../../scenario/ownId.ts';
import { TopBar } from '../../components/topBar/TopBar.tsx';
import { Editing } from './Editing.tsx';
import type { Kept } from './keepScenario.ts';
import { OwnList } from './OwnList.tsx';

const FormatPage = lazy(() =>
  import('./format/FormatPage.tsx').then((module) => ({ default: module.FormatPage })),
);

/**
 * `#/own`: the user's own scenarios; `#/own/draft` a new one in the editor, `#/own/own:<id>` one
 * that is kept; `#/own/format` how one is written.
 */
export function OwnScreen({ edit }: { edit: string | null }) {
  // Outlives the editor: a new scenario goes on under its own address once it is kept.
  const [kept, setKept] = useState<Kept | null>(null);
  return (
    <>
      <TopBar />
      <main className="page paper-page">
        {edit === null ? (
          <OwnList />
        ) : edit === 'format' ? (
          <FormatPage />
        ) : (
          <Editing
            key={edit}
            of={isOwn(edit) ? edit : null}
            kept={kept?.id === edit ? kept : null}
            onKept={setKept}
          />
        )}
      </main>
    </>
  );
}
