import { use, useId, type ReactNode } from 'react';
import { modes } from '../../../../core/call/transcript.ts';
import { htmlLang } from '../../../../i18n/languages.ts';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import type { Log } from '../../../../progress/record/log.ts';
import { queryOf, type LogFilter } from '../../../../progress/record/logFilter.ts';
import { wordsIn } from '../../../courseWords.ts';
import { navigate } from '../../../routes/hashLocation.ts';
import { recordPath } from '../RecordTabs.tsx';
import { usePeriodName } from '../usePeriodName.ts';

interface LogFiltersProps {
  readonly filter: LogFilter;
  readonly log: Log;
}

/** Which calls are listed: by customer, mode and ending, and by the point that led here. */
export function LogFilters({ filter, log }: LogFiltersProps) {
  const { log: messages } = useMessages('record');
  const { modes: modeNames } = useMessages('common');
  const { endings } = use(wordsIn(useLanguage()));
  const change = (name: keyof LogFilter, value: string) => {
    const { [name]: _, ...others } = filter;
    const next = value === '' ? others : { ...others, [name]: value };
    navigate(recordPath('log', queryOf(next)), { replace: true });
  };
  const chosen = (name: 'customer' | 'mode' | 'ending') => ({
    label: messages[name],
    value: filter[name] ?? '',
    onChange: (value: string) => change(name, value),
  });
  return (
    <div className="log-filters" role="group" aria-label={messages.filters}>
      <Choice {...chosen('customer')}>
        {log.customers.map(({ id, customer, language }) => (
          <option key={id} value={id} lang={htmlLang[language]}>
            {customer}
          </option>
        ))}
      </Choice>
      <Choice {...chosen('mode')}>
        {modes.map((mode) => (
          <option key={mode} value={mode}>
            {modeNames[mode]}
          </option>
        ))}
      </Choice>
      <Choice {...chosen('ending')}>
        {log.endings.map((ending) => (
          <option key={ending} value={ending}>
            {endings[ending].name}
          </option>
        ))}
      </Choice>
      <FromPoint filter={filter} />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const { log: messages } = useMessages('record');
  const id = useId();
  return (
    <div className="log-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{messages.any}</option>
        {children}
      </select>
    </div>
  );
}

/** What a point of a chart asked for, and the way to all calls again. */
function FromPoint({ filter }: { filter: LogFilter }) {
  const { log: messages, steps } = useMessages('record');
  const words = use(wordsIn(useLanguage()));
  const periodName = usePeriodName();
  const { period, step, part, move } = filter;
  const asked = [
    period && messages.when(periodName(period)),
    step && messages.step(steps[step]),
    part && messages.part(words.parts[part]),
    move && messages.move(words.moves[move].name),
  ].filter((text) => text !== undefined);
  if (Object.keys(filter).length === 0) return null;
  return (
    <div className="log-asked">
      {asked.map((text) => (
        <span key={text} className="log-mark">
          {text}
        </span>
      ))}
      <a href={`#${recordPath('log')}`}>{messages.clear}</a>
    </div>
  );
}
