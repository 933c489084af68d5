import { useState } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { newId } from '../../../progress/record/port.ts';
import type { CallSheetRow, Written } from '../../../progress/sheets/schema.ts';
import { tidied } from '../../../progress/sheets/sheets.ts';
import { Button } from '../../components/Button.tsx';
import { ShortField } from '../../components/field/Field.tsx';
import { useKeep } from '../../record/useKeep.ts';
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
  const keep = useKeep();
  const [name, setName] = useState('');
  const keepAs = useOneAtATime(async () => {
    const named = name.trim();
    const isKept = await keep((record, profile) => {
      const row: CallSheetRow = {
        ...tidied(sheet),
        id: newId(),
        profile,
        changedAt: Date.now(),
        format: 1,
        kind: 'template',
        name: named,
      };
      return record.put('callSheets', row);
    });
    if (!isKept) return;
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
