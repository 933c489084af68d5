import { useId } from 'react';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import type { ScenarioRef } from '../../../../protocol/values.ts';
import { useLiveRoom } from '../room.tsx';
import type { GiveScenario } from './planProps.ts';
import { optionKey, scenarioOptions, useCards, type ScenarioOption } from './scenarioChoice.ts';
import { useGiving, type Giving } from './useGiving.ts';
import './scenarioPick.css';
import '../../../components/field/field.css';

interface ScenarioPickProps {
  readonly give: GiveScenario;
  readonly value: ScenarioRef | null;
  /** Whether there can be none. */
  readonly optional?: boolean;
  readonly onChange: (ref: ScenarioRef | null) => void;
}

const groups = ['shipped', 'room', 'browser'] as const;

/** Which customer is called: a shipped one, or one of the trainer's own, by file or from the browser. */
export function ScenarioPick({ give, value, optional, onChange }: ScenarioPickProps) {
  const { scenario: messages } = useMessages('classBegin');
  const language = useLanguage();
  const cards = useCards();
  const given = useLiveRoom(({ state }) => state.scenarios);
  const options = scenarioOptions(cards.values(), given, language);
  const { giving, giveFile, giveKept, giveUp } = useGiving(give, onChange);
  const id = useId();
  const choose = (key: string) => {
    const option = options.find((one) => optionKey(one) === key);
    if (option?.from === 'browser') {
      void giveKept(option.id);
      return;
    }
    giveUp();
    onChange(option ? { id: option.id, hash: option.hash } : null);
  };
  return (
    <div className="class-scenario">
      <div className="field">
        <label htmlFor={id}>{messages.label}</label>
        <select
          id={id}
          value={value ? optionKey(value) : ''}
          onChange={(event) => choose(event.target.value)}
        >
          {(optional || !value) && (
            <option value="">{optional ? messages.none : messages.choose}</option>
          )}
          {groups.map((from) => (
            <Group key={from} name={messages.from[from]} options={options} from={from} />
          ))}
        </select>
      </div>
      <div className="class-file">
        <span className="button button-quiet">{messages.file}</span>
        <input
          type="file"
          aria-label={messages.file}
          accept=".yaml,.yml,application/yaml,text/yaml,text/plain"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void giveFile(file);
            // The same file can be chosen again once it was put right.
            event.target.value = '';
          }}
        />
      </div>
      <div aria-live="polite">
        <GivingNote giving={giving} />
      </div>
    </div>
  );
}

interface GroupProps {
  readonly name: string;
  readonly options: readonly ScenarioOption[];
  readonly from: ScenarioOption['from'];
}

function Group({ name, options, from }: GroupProps) {
  const here = options.filter((option) => option.from === from);
  if (here.length === 0) return null;
  return (
    <optgroup label={name}>
      {here.map((option) => (
        <option key={optionKey(option)} value={optionKey(option)}>
          {option.name}
        </option>
      ))}
    </optgroup>
  );
}

/** Problems shown at once. */
const most = 20;

function GivingNote({ giving }: { giving: Giving }) {
  const { giving: messages } = useMessages('classBegin');
  if (giving.state === 'problems') {
    return (
      <div className="class-remark">
        <p>{messages.problems(giving.problems.length)}</p>
        <ol>
          {giving.problems.slice(0, most).map(({ at, message }) => (
            <li key={`${at?.line}:${at?.column}:${message}`}>
              {at && <span className="figures">{`${at.line}:${at.column} `}</span>}
              <span>{message}</span>
            </li>
          ))}
        </ol>
      </div>
    );
  }
  const said =
    giving.state === 'notOpened' ? messages.notOpened[giving.why] : messages[giving.state];
  return said === '' ? null : <p>{said}</p>;
}
