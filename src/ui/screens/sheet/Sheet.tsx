import { leadOf } from '../../../core/call/cast.ts';
import type { Scenario } from '../../../core/call/scenario.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { longestText, type CallSheetRow } from '../../../progress/sheets/schema.ts';
import { tidied } from '../../../progress/sheets/sheets.ts';
import { Background } from '../../components/brief/BriefParts.tsx';
import { Button } from '../../components/Button.tsx';
import { SheetView } from '../../components/callSheet/SheetView.tsx';
import { Before } from '../../components/customer/Before.tsx';
import { wayToCall } from '../../components/customer/wayToCall.ts';
import { LongField } from '../../components/field/Field.tsx';
import { ScreenHeading } from '../../components/ScreenHeading.tsx';
import { PlannedCall } from './PlannedCall.tsx';
import { Templates } from './Templates.tsx';
import { useSheet } from './useSheet.ts';

interface SheetProps {
  readonly scenario: Scenario;
  readonly rows: readonly CallSheetRow[];
  /** The past call that the next one follows on, by id; `null`: none. */
  readonly after: string | null;
}

/** A call sheet to write (C32), and the same one as it comes on paper. */
export function Sheet({ scenario, rows, after }: SheetProps) {
  const messages = useMessages('sheet');
  const language = useLanguage();
  const { sheet, state, change } = useSheet(scenario, language, rows);
  const { rep, brief } = scenario;
  const name = leadOf(scenario).name[language];
  return (
    <div className="sheet">
      <header className="sheet-head">
        <ScreenHeading>{messages.title(name)}</ScreenHeading>
        <p className="quiet sheet-lead">{messages.lead}</p>
      </header>
      <div className="sheet-form">
        <div className="sheet-column">
          <PlannedCall rep={rep} sheet={sheet} onChange={change} />
        </div>
        <div className="sheet-column">
          <section className="sheet-card">
            <Background brief={brief} language={language} />
            <Before scenario={scenario.id} leadsOn />
            <LongField
              label={messages.notes}
              maxLength={longestText}
              value={sheet.notes}
              onChange={(notes) => change({ notes })}
            />
          </section>
          <section className="sheet-card">
            <Templates rows={rows} sheet={sheet} onApply={change} />
          </section>
          <p role="status" className="quiet">
            {state === 'untouched' ? '' : messages[state]}
          </p>
          <div className="sheet-ways">
            <a className="button button-go" href={wayToCall(scenario, after)}>
              {messages.dial}
            </a>
            <Button onClick={() => print()}>{messages.print}</Button>
          </div>
        </div>
      </div>
      <div className="sheet-paper" lang={htmlLang[language]}>
        <SheetView sheet={tidied(sheet)} />
        <Before scenario={scenario.id} leadsOn={false} />
        <Background brief={brief} language={language} />
      </div>
    </div>
  );
}
