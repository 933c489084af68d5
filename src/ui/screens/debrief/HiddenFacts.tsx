import type { Language } from '../../../core/course/language.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { Fold } from './Fold.tsx';
import './hiddenFacts.css';

/**
 * What the customer kept to themselves: folded, so that whoever wants to find out on the next call
 * still can.
 *
 * @param facts in the language of the call
 */
export function HiddenFacts({ facts, language }: { facts: readonly string[]; language: Language }) {
  const { hidden } = useMessages('debrief');
  return (
    <Fold title={hidden.title}>
      <div className="hidden-facts">
        <p className="quiet">{hidden.hint}</p>
        <ul lang={htmlLang[language]}>
          {facts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
    </Fold>
  );
}
