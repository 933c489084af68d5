import { useId, useState } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { CallSheetRow, TemplateRow, Written } from '../../../progress/sheets/schema.ts';
import { fromTemplate, isFilled, templatesIn, writtenOf } from '../../../progress/sheets/sheets.ts';
import { Button } from '../../components/Button.tsx';
import { Confirm } from '../../components/Confirm.tsx';
import { useChange } from '../../record/useChange.ts';
import { useKeptFocus } from '../../useKeptFocus.ts';
import { KeepTemplate } from './KeepTemplate.tsx';

interface TemplatesProps {
  readonly rows: readonly CallSheetRow[];
  readonly sheet: Written;
  readonly onApply: (sheet: Written) => void;
}

/** Sheets to use again: filled in here, and made of what is written here. */
export function Templates({ rows, sheet, onApply }: TemplatesProps) {
  const messages = useMessages('sheet').templates;
  const change = useChange();
  const id = useId();
  const templates = templatesIn(rows);
  const [picked, setPicked] = useState('');
  const [asking, setAsking] = useState<TemplateRow | null>(null);
  const [said, setSaid] = useState('');
  const template = templates.find((one) => one.id === picked) ?? templates[0];

  const heading = useKeptFocus<HTMLHeadingElement>(`${templates.length}`);

  const apply = (one: TemplateRow) => {
    setAsking(null);
    onApply(fromTemplate(sheet, writtenOf(one)));
    setSaid(messages.applied(one.name));
  };
  const remove = async (one: TemplateRow) => {
    const gone = await change({ does: 'remove', table: 'callSheets', id: one.id });
    if (gone !== null) setSaid(messages.removed(one.name));
  };

  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {messages.title}
      </h2>
      <p className="field-hint">{messages.lead}</p>
      {template && (
        <div className="template-pick">
          <div className="field">
            <label htmlFor={id}>{messages.pick}</label>
            <select id={id} value={template.id} onChange={(event) => setPicked(event.target.value)}>
              {templates.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </div>
          <Button onClick={() => (isFilled(sheet) ? setAsking(template) : apply(template))}>
            {messages.apply}
          </Button>
          <Button kind="quiet" onClick={() => void remove(template)}>
            {messages.remove(template.name)}
          </Button>
        </div>
      )}
      {isFilled(sheet) && (
        <KeepTemplate sheet={sheet} onKept={(name) => setSaid(messages.keptAs(name))} />
      )}
      <p role="status">{said}</p>
      {asking && (
        <Confirm {...messages.replace} onYes={() => apply(asking)} onNo={() => setAsking(null)} />
      )}
    </>
  );
}
