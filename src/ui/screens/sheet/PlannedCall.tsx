import type { Scenario } from '../../../core/call/scenario.ts';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { longestText, mostEntries, type Written } from '../../../progress/sheets/schema.ts';
import { Objections, Questions } from '../../components/callSheet/Entries.tsx';
import { OpenerFields } from '../../components/callSheet/OpenerFields.tsx';
import { LongField } from '../../components/field/Field.tsx';

interface PlannedCallProps {
  readonly rep: Scenario['rep'];
  readonly sheet: Written;
  readonly onChange: (part: Partial<Written>) => void;
}

/** The call as it is planned: goal and fallback, the opener, questions, objections. A card each. */
export function PlannedCall({ rep, sheet, onChange }: PlannedCallProps) {
  const messages = useMessages('sheet');
  const language = useLanguage();
  const caller = { name: rep.name[language], company: rep.company[language] };
  return (
    <>
      <section className="sheet-card">
        <LongField
          label={messages.goal}
          hint={messages.goalHint}
          maxLength={longestText}
          value={sheet.goal}
          onChange={(goal) => onChange({ goal })}
        />
        <LongField
          label={messages.fallback}
          hint={messages.fallbackHint}
          maxLength={longestText}
          value={sheet.fallback}
          onChange={(fallback) => onChange({ fallback })}
        />
      </section>
      <section className="sheet-card">
        <OpenerFields
          opener={sheet.opener}
          ticks={sheet.ticks}
          caller={caller}
          longest={longestText}
          onChange={onChange}
        />
      </section>
      <section className="sheet-card">
        <Questions
          questions={sheet.questions}
          longest={longestText}
          most={mostEntries}
          onChange={(questions) => onChange({ questions })}
        />
      </section>
      <section className="sheet-card">
        <Objections
          objections={sheet.objections}
          longest={longestText}
          most={mostEntries}
          onChange={(objections) => onChange({ objections })}
        />
      </section>
    </>
  );
}
