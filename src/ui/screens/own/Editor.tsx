import { useId, useRef, useState } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { fileIdOf } from '../../../scenario/ownId.ts';
import type { OwnScenario } from '../../../catalogue/own/shelf.ts';
import { Button } from '../../components/Button.tsx';
import { ScreenHeading } from '../../components/ScreenHeading.tsx';
import { CodeArea, type CodeAreaHandle } from './CodeArea.tsx';
import { Confirm } from '../../components/Confirm.tsx';
import type { Kept } from './keepScenario.ts';
import { KeptNotice } from './KeptNotice.tsx';
import { useDraft } from './useDraft.ts';
import { useKeeping } from './useKeeping.ts';
import { useVerdict } from './useVerdict.ts';
import { VerdictPanel } from './VerdictPanel.tsx';
import './editor.css';

interface EditorProps {
  /** The own scenario being changed; `null`: a new one. */
  readonly of: string | null;
  /** As it is kept. */
  readonly own: OwnScenario | null;
  /** What was written and not kept. */
  readonly draft: string | null;
  /** It was kept just now. */
  readonly kept: Kept | null;
  readonly onKept: (kept: Kept | null) => void;
}

/** A scenario's text, what is wrong with it as it stands, and the way to keep it. */
export function Editor({ of, own, draft, kept, onKept }: EditorProps) {
  const { editor, draft: drafts, kept: words } = useMessages('own');
  const keptText = own?.text ?? null;
  const [text, setText] = useState(draft ?? keptText ?? '');
  const [restored, setRestored] = useState(draft !== null && own !== null && draft !== keptText);
  const { held, done } = useDraft(of, text, keptText);
  const { replacing, ask, keep, leaveOther } = useKeeping(of, text, done, onKept);
  const verdict = useVerdict(text);
  const area = useRef<CodeAreaHandle>(null);
  const statusId = useId();
  const change = (next: string) => {
    setText(next);
    if (kept) onKept(null);
  };
  const revert = () => {
    setText(keptText ?? '');
    setRestored(false);
  };
  return (
    <>
      <div className="paper-head">
        <p>
          <a href="#/own">{editor.back}</a>
        </p>
        <ScreenHeading>{of === null ? editor.newTitle : fileIdOf(of)}</ScreenHeading>
      </div>
      {kept && <KeptNotice kept={kept} />}
      {restored && (
        <div className="own-note" role="status">
          <p>{drafts.restored}</p>
          <Button kind="quiet" onClick={revert}>
            {drafts.revert}
          </Button>
        </div>
      )}
      {!held && <p className="own-refused">{drafts.notKept}</p>}
      <div className="own-desk">
        <div className="own-writing">
          <CodeArea
            ref={area}
            label={editor.label}
            text={text}
            describedBy={statusId}
            invalid={verdict.problems.length > 0}
            onChange={change}
          />
          <p className="quiet">
            {/* Not in place of the text: where no draft can be kept, it would be gone. */}
            <a href="#/own/format" target="_blank" rel="noreferrer">
              {editor.hint}
            </a>
          </p>
        </div>
        <VerdictPanel
          {...{ verdict, text, statusId }}
          unchanged={text === keptText}
          onKeep={(clean) => void ask(clean)}
          onGoTo={(place) => area.current?.goTo(place)}
        />
      </div>
      {replacing && (
        <Confirm
          title={words.replaceTitle(fileIdOf(replacing.id))}
          body={words.replaceBody}
          yes={words.replace}
          no={words.no}
          onYes={() => void keep(replacing)}
          onNo={leaveOther}
        />
      )}
    </>
  );
}
