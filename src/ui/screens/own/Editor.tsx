import { useEffect, useId, useRef, useState } from 'react';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import type { ScenarioCard } from '../../../scenario/card.ts';
import { fileIdOf } from '../../../scenario/ownId.ts';
import { shelf } from '../../../catalogue/own/ownShelf.ts';
import type { OwnScenario } from '../../../catalogue/own/shelf.ts';
import { Button } from '../../components/Button.tsx';
import { ScreenHeading } from '../../components/ScreenHeading.tsx';
import { usePorts } from '../../ports.tsx';
import { navigate } from '../../routes/hashLocation.ts';
import { CodeArea, type CodeAreaHandle } from './CodeArea.tsx';
import { Confirm } from '../../components/Confirm.tsx';
import { ExamPanel } from './ExamPanel.tsx';
import { exportText } from './exportText.ts';
import { keepScenario, type Kept } from './keepScenario.ts';
import { Problems } from './Problems.tsx';
import { useDraft } from './useDraft.ts';
import { useReading } from './useReading.ts';
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
  const { editor, draft: drafts, kept: keeping } = useMessages('own');
  const { progress, loadExaminer } = usePorts();
  const keptText = own?.text ?? null;
  const [text, setText] = useState(draft ?? keptText ?? '');
  const [restored, setRestored] = useState(draft !== null && own !== null && draft !== keptText);
  const [replacing, setReplacing] = useState<ScenarioCard | null>(null);
  const read = useReading(text, loadExaminer);
  const { held, done } = useDraft(of, text, keptText);
  const area = useRef<CodeAreaHandle>(null);
  const status = useId();
  const empty = text.trim() === '';
  const card = !empty && typeof read === 'object' ? read.card : null;
  const problems = !empty && typeof read === 'object' ? read.problems : [];

  const change = (next: string) => {
    setText(next);
    if (kept) onKept(null);
  };
  const keep = async (clean: ScenarioCard) => {
    setReplacing(null);
    done();
    const outcome = await keepScenario(clean, text, of);
    progress.getState().changeSettings({ ownScenarios: true });
    onKept(outcome);
    navigate(`/own/${outcome.id}`, { replace: true });
  };
  const ask = async (clean: ScenarioCard) => {
    if (clean.id !== of && (await shelf.find(clean.id).catch(() => null))) setReplacing(clean);
    else await keep(clean);
  };
  const said = empty
    ? editor.empty
    : read === 'reading'
      ? editor.reading
      : read === 'failed'
        ? editor.failed
        : problems.length > 0
          ? editor.problems(problems.length)
          : editor.clean;
  const goTo: CodeAreaHandle['goTo'] = (place) => area.current?.goTo(place);
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
          <Button
            kind="quiet"
            onClick={() => {
              setText(keptText ?? '');
              setRestored(false);
            }}
          >
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
            describedBy={status}
            invalid={problems.length > 0}
            onChange={change}
          />
          <p className="quiet">
            {/* Not in place of the text: where no draft can be kept, it would be gone. */}
            <a href="#/own/format" target="_blank" rel="noreferrer">
              {editor.hint}
            </a>
          </p>
        </div>
        <section className="paper-card own-verdict" aria-label={said}>
          <p id={status} className="own-said" role="status" data-clean={card !== null}>
            {said}
          </p>
          <div className="own-ways">
            <Button
              kind="now"
              disabled={!card || text === keptText}
              onClick={() => card && void ask(card)}
            >
              {editor.keep}
            </Button>
            <Button disabled={empty} onClick={() => exportText(text)}>
              {editor.export}
            </Button>
          </div>
          {problems.length > 0 && <Problems problems={problems} onGoTo={goTo} />}
          {card && <ExamPanel key={text} text={text} onGoTo={goTo} />}
        </section>
      </div>
      {replacing && (
        <Confirm
          title={keeping.replaceTitle(fileIdOf(replacing.id))}
          body={keeping.replaceBody}
          yes={keeping.replace}
          no={keeping.no}
          onYes={() => void keep(replacing)}
          onNo={() => setReplacing(null)}
        />
      )}
    </>
  );
}

/** It is among the customers now, or why it won't last. */
function KeptNotice({ kept: { id, card, problem, sameVersion } }: { kept: Kept }) {
  const { kept } = useMessages('own');
  const language = useLanguage();
  const notice = useRef<HTMLDivElement>(null);
  // The button that was pressed has gone with the draft.
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} className="own-note" tabIndex={-1} role="status">
      <p>{problem ? kept[problem] : kept.done(card.customer.name[language])}</p>
      {sameVersion && <p>{kept.changed}</p>}
      <a className="button button-go" href={`#/brief/${id}`}>
        {kept.call}
      </a>
    </div>
  );
}
