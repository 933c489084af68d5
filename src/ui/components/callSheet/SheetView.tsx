import type { ReactNode } from 'react';
import { introLimit } from '../../../core/course/times.ts';
import { introductionParts } from '../../../core/scoring/introduction.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { timeOf, writtenIn } from '../../../progress/sheets/opener.ts';
import type { Written } from '../../../progress/sheets/schema.ts';
import './sheetView.css';

/** A call sheet to read: beside the phone and on paper (C32). What was left empty is left out. */
export function SheetView({ sheet }: { sheet: Written }) {
  const messages = useMessages('sheet');
  const { goal, fallback, opener, ticks, questions, objections, notes } = sheet;
  const ticked = introductionParts.filter((part) => ticks[part]);
  return (
    <div className="sheet-view">
      {goal !== '' && (
        <Part title={messages.goal}>
          <Words strong>{goal}</Words>
        </Part>
      )}
      {fallback !== '' && (
        <Part title={messages.fallback}>
          <Words>{fallback}</Words>
        </Part>
      )}
      {opener !== '' && (
        <Part title={messages.openerTitle}>
          <Words strong>{opener}</Words>
          <p className="quiet">{messages.seconds(timeOf(opener).seconds, introLimit)}</p>
          {ticked.length > 0 && (
            <ul className="sheet-view-ticks">
              {ticked.map((part) => (
                <li key={part}>{messages.parts[part]}</li>
              ))}
            </ul>
          )}
        </Part>
      )}
      {questions.length > 0 && (
        <Part title={messages.questions}>
          <ol>
            {questions.map((question, i) => (
              <li key={i} lang={htmlLang[writtenIn(question)]}>
                {question}
              </li>
            ))}
          </ol>
        </Part>
      )}
      {objections.length > 0 && (
        <Part title={messages.objections}>
          <dl>
            {objections.map(({ objection, answer }, i) => (
              <div key={i}>
                <dt lang={htmlLang[writtenIn(objection)]}>{objection}</dt>
                <dd lang={htmlLang[writtenIn(answer)]}>{answer}</dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
      {notes !== '' && (
        <Part title={messages.notes}>
          <Words>{notes}</Words>
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="sheet-view-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** As it was written, line by line. */
function Words({ children, strong = false }: { children: string; strong?: boolean }) {
  return (
    <p className="sheet-view-words" data-strong={strong} lang={htmlLang[writtenIn(children)]}>
      {children}
    </p>
  );
}
