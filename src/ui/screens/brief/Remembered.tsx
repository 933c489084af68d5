import { useCallback, useEffect } from 'react';
import { loadScenario } from '../../../catalogue/scenarios.ts';
import { inCall } from '../../../core/call/again.ts';
import type { Language } from '../../../core/course/language.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { usePorts } from '../../ports.tsx';
import { useRecord } from '../../record/useRecord.ts';
import { startFrom } from '../../components/customer/earlierCall.ts';
import type { InCall } from './inCall.ts';

export interface RememberedProps {
  readonly scenario: string;
  /** Of the call. */
  readonly language: Language;
  /** The past call that it follows on, by id. */
  readonly after: string;
  /** Told of the scenario as this call has it. */
  readonly onInCall: (inCall: InCall) => void;
}

/** What the customer remembers of the earlier call; nothing where they don't. */
export function Remembered({ scenario: id, language, after, onInCall }: RememberedProps) {
  const { due } = useMessages('customers');
  const { progress, record } = usePorts();
  const read = useCallback(async () => {
    const scenario = await loadScenario(id, language);
    const start = scenario && (await startFrom(scenario, after, progress, record));
    return start && { scenario: inCall(scenario, start), facts: start.facts };
  }, [id, language, after, progress, record]);
  const asked = useRecord('calls', read);
  const remembered = asked.state === 'here' ? asked.value : null;
  useEffect(() => {
    if (remembered) onInCall({ scenario: remembered.scenario, language });
  }, [remembered, language, onInCall]);
  if (!remembered) return null;
  const known = remembered.scenario.facts.filter((fact) => remembered.facts.includes(fact.id));
  return (
    <section className="before" aria-labelledby="remembered-title">
      <h2 id="remembered-title">{due.remembers}</h2>
      {known.length > 0 && (
        <>
          <p>{due.known}</p>
          <ul lang={htmlLang[language]}>
            {known.map(({ id: fact, text }) => (
              <li key={fact}>{text[language]}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
