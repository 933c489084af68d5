import { useMessages } from '../../../../i18n/useMessages.tsx';
import {
  longestField,
  longestObjection,
  longestQuestion,
  mostItems,
  type Writing,
} from '../../../../protocol/writing.ts';
import type { Caller } from '../../../../progress/sheets/opener.ts';
import { Objections, Questions } from '../../../components/callSheet/Entries.tsx';
import { OpenerFields } from '../../../components/callSheet/OpenerFields.tsx';
import { LongField } from '../../../components/field/Field.tsx';
import { cleaned } from './writings.ts';

interface WritingFormProps {
  readonly writing: Writing;
  readonly caller: Caller | null;
  readonly onWrite: (writing: Writing) => void;
}

/** An opener with its seconds and its ticks, or a whole call sheet (C1, C32). */
export function WritingForm({ writing, caller, onWrite }: WritingFormProps) {
  const messages = useMessages('sheet');
  const put = (change: Partial<Extract<Writing, { what: 'sheet' }>>) =>
    onWrite(cleaned({ ...writing, ...change, what: writing.what } as Writing));
  const shown = (
    <OpenerFields
      opener={writing.opener}
      ticks={writing.ticks}
      caller={caller}
      longest={longestField}
      onChange={put}
    />
  );
  if (writing.what === 'opener') return shown;
  return (
    <>
      <LongField
        label={messages.goal}
        hint={messages.goalHint}
        maxLength={longestField}
        value={writing.goal}
        onChange={(goal) => put({ goal })}
      />
      <LongField
        label={messages.fallback}
        hint={messages.fallbackHint}
        maxLength={longestField}
        value={writing.fallback}
        onChange={(fallback) => put({ fallback })}
      />
      {shown}
      <Questions
        questions={[...writing.questions]}
        longest={longestQuestion}
        most={mostItems}
        onChange={(questions) => put({ questions })}
      />
      <Objections
        objections={[...writing.objections]}
        longest={longestObjection}
        most={mostItems}
        onChange={(objections) => put({ objections })}
      />
      <LongField
        label={messages.notes}
        maxLength={longestField}
        value={writing.notes}
        onChange={(notes) => put({ notes })}
      />
    </>
  );
}
