import { useEffect, useState } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { shelf } from '../../../catalogue/own/ownShelf.ts';
import type { OwnScenario } from '../../../catalogue/own/shelf.ts';
import { usePorts } from '../../ports.tsx';
import { NoticePage } from '../../components/noticePage/NoticePage.tsx';
import { ShelfNotes } from '../../components/shelf/ShelfNotes.tsx';
import { Editor } from './Editor.tsx';
import type { Kept } from './keepScenario.ts';

interface EditingProps {
  /** The own scenario to change; `null`: a new one. */
  readonly of: string | null;
  /** It was kept just now. */
  readonly kept: Kept | null;
  readonly onKept: (kept: Kept | null) => void;
}

interface Found {
  readonly own: OwnScenario | null;
  readonly draft: string | null;
}

/** Fetches what is to be edited: the draft where there is one, else what is kept. */
export function Editing(props: EditingProps) {
  const [tries, setTries] = useState(0);
  return <Fetched key={tries} {...props} onRetry={() => setTries(tries + 1)} />;
}

function Fetched({ of, kept, onKept, onRetry }: EditingProps & { readonly onRetry: () => void }) {
  const { record } = usePorts();
  const [found, setFound] = useState<Found | 'failed' | null>(null);
  useEffect(() => {
    let here = true;
    const look = () => Promise.all([of === null ? null : shelf.find(of), shelf.draft(of)]);
    // With what a page that went in mid-word has left.
    void record
      .open()
      .then(look)
      .then(
        ([own, draft]) => here && setFound({ own, draft }),
        () => here && setFound('failed'),
      );
    return () => {
      here = false;
    };
  }, [of, record]);
  if (!found) return null;
  if (found === 'failed') {
    return <ShelfNotes shelved={{ unreadable: [], problem: 'refused' }} onRetry={onRetry} />;
  }
  const { own, draft } = found;
  if (of !== null && !own && draft === null) return <Missing />;
  return <Editor of={of} own={own} draft={draft} kept={kept} onKept={onKept} />;
}

function Missing() {
  const { missing } = useMessages('own').editor;
  return (
    <NoticePage
      title={missing.title}
      ways={
        <a className="button button-now" href="#/own">
          {missing.action}
        </a>
      }
    >
      <p>{missing.body}</p>
    </NoticePage>
  );
}
