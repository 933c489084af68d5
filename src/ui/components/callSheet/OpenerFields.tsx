import { introLimit } from '../../../core/course/times.ts';
import { introductionParts } from '../../../core/scoring/introduction.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { cues, hintsFor, timeOf, writtenIn, type Caller } from '../../../progress/sheets/opener.ts';
import type { Written } from '../../../progress/sheets/schema.ts';
import { LongField } from '../field/Field.tsx';
import './openerFields.css';

interface OpenerFieldsProps {
  readonly opener: string;
  readonly ticks: Written['ticks'];
  /** `null`: nobody in particular. */
  readonly caller: Caller | null;
  /** Longest opener, characters. */
  readonly longest: number;
  readonly onChange: (change: Pick<Written, 'opener'> | Pick<Written, 'ticks'>) => void;
}

const nobody: Caller = { name: '', company: '' };

/** The opener in the trainee's own words, its time as it is written, and what it holds (C1, C32). */
export function OpenerFields({ opener, ticks, caller, longest, onChange }: OpenerFieldsProps) {
  const messages = useMessages('sheet');
  const { seconds, inTime } = timeOf(opener);
  const hints = hintsFor(opener, caller ?? nobody);
  const share = Math.min(1, seconds / introLimit);
  return (
    <>
      <LongField
        label={messages.opener}
        hint={messages.openerHint}
        rows={4}
        maxLength={longest}
        lang={htmlLang[writtenIn(opener)]}
        value={opener}
        onChange={(text) => onChange({ opener: text })}
      />
      <div className="opener-time" data-over={!inTime}>
        <span className="opener-bar" aria-hidden="true">
          <span style={{ inlineSize: `${share * 100}%` }} />
        </span>
        <output className="figures">{messages.seconds(seconds, introLimit)}</output>
      </div>
      <fieldset className="opener-ticks">
        <legend>{messages.ticks}</legend>
        <p className="field-hint">{messages.ticksHow}</p>
        {introductionParts.map((part) => (
          <label key={part} className="opener-tick">
            <input
              type="checkbox"
              checked={ticks[part]}
              onChange={(event) => onChange({ ticks: { ...ticks, [part]: event.target.checked } })}
            />
            <span>{messages.parts[part]}</span>
            <span className="opener-hint" data-found={hints[part] !== null}>
              {hints[part] === null ? messages.hintNone : messages.hintFound(hints[part])}
            </span>
          </label>
        ))}
      </fieldset>
      <Cues />
    </>
  );
}

/** All that the hints go by, in print. */
function Cues() {
  const messages = useMessages('sheet');
  return (
    <details className="opener-cues">
      <summary>{messages.cues.title}</summary>
      <p>{messages.cues.lead}</p>
      <dl>
        {introductionParts.map((part) => (
          <div key={part}>
            <dt>{messages.parts[part]}</dt>
            <dd lang="zh-Hans">{cues.zh[part].join(messages.cues.separator)}</dd>
            <dd lang="en">{cues.en[part].join(messages.cues.separator)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
