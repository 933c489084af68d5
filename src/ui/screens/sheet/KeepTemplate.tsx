import { useState } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { newId } from '../../../progress/record/port.ts';
import type { TemplateRow, Written } from '../../../progress/sheets/schema.ts';
import { tidied } from '../../../progress/sheets/sheets.ts';
import { Button } from '../../components/Button.tsx';
import { ShortField } from '../../components/field/Field.tsx';
import { useChange } from '../../record/useChange.ts';
import { useOneAtATime } from '../../useOneAtATime.ts';

/** Longest name of a template, characters. */
const longestName = 60;

interface KeepTemplateProps {
  readonly sheet: Written;
  readonly onKept: (name: string) => void;
}

/** Keeps what is written as a template, under a name. */
export function KeepTemplate({ sheet, onKept }: KeepTemplateProps) {
  const messages = useMessages('sheet').templates;
  const change = useChange();
  const [name, setName] = useState('');
  const keepAs = useOneAtATime(async () => {
    const named = name.trim();
    const row: Omit<TemplateRow, 'profile' | 'changedAt'> = {
      ...tidied(sheet),
      id: newId(),
      format: 1,
      kind: 'template',
      name: named,
    };
    if ((await change({ does: 'put', table: 'callSheets', row })) === null) return;
    setName('');
    onKept(named);
  });
  return (
    <form
      className="template-pick"
      onSubmit={(event) => {
        event.preventDefault();
        keepAs();
      }}
    >
      <ShortField label={messages.name} maxLength={longestName} value={name} onChange={setName} />
      <Button type="submit" disabled={name.trim() === ''}>
        {messages.keep}
      </Button>
    </form>
  );
}
