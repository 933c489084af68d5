import { useMessages } from '../../../i18n/useMessages.tsx';
import type { Written } from '../../../progress/sheets/schema.ts';
import { Button } from '../Button.tsx';
import { LongField, ShortField } from '../field/Field.tsx';
import { useKeptFocus } from '../../useKeptFocus.ts';
import './entries.css';

const without = <T,>(list: readonly T[], at: number) => list.filter((_, i) => i !== at);
const withAt = <T,>(list: readonly T[], at: number, one: T) =>
  list.map((before, i) => (i === at ? one : before));

interface Bounds {
  /** Longest text of a field, characters. */
  readonly longest: number;
  /** Most entries of the list. */
  readonly most: number;
}

interface QuestionsProps extends Bounds {
  readonly questions: Written['questions'];
  readonly onChange: (questions: Written['questions']) => void;
}

/** Questions to ask, one a line (C12). */
export function Questions({ questions, longest, most, onChange }: QuestionsProps) {
  const messages = useMessages('sheet');
  const heading = useKeptFocus<HTMLHeadingElement>(`${questions.length}`);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {messages.questions}
      </h2>
      <ol className="entries">
        {questions.map((question, i) => (
          <li key={i} className="entry">
            <ShortField
              unseen
              label={messages.question(i + 1)}
              maxLength={longest}
              value={question}
              onChange={(text) => onChange(withAt(questions, i, text))}
            />
            <Remove
              label={messages.question(i + 1)}
              onClick={() => onChange(without(questions, i))}
            />
          </li>
        ))}
      </ol>
      {questions.length < most && (
        <Button onClick={() => onChange([...questions, ''])}>{messages.addQuestion}</Button>
      )}
    </>
  );
}

interface ObjectionsProps extends Bounds {
  readonly objections: Written['objections'];
  readonly onChange: (objections: Written['objections']) => void;
}

/** What they may object, each with an answer (C14, C15, C16). */
export function Objections({ objections, longest, most, onChange }: ObjectionsProps) {
  const messages = useMessages('sheet');
  const heading = useKeptFocus<HTMLHeadingElement>(`${objections.length}`);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {messages.objections}
      </h2>
      <ol className="entries">
        {objections.map((one, i) => (
          <li key={i} className="entry">
            <div className="entry-pair">
              <ShortField
                label={messages.objection(i + 1)}
                maxLength={longest}
                value={one.objection}
                onChange={(objection) => onChange(withAt(objections, i, { ...one, objection }))}
              />
              <LongField
                label={messages.answer(i + 1)}
                maxLength={longest}
                value={one.answer}
                onChange={(answer) => onChange(withAt(objections, i, { ...one, answer }))}
              />
            </div>
            <Remove
              label={messages.objection(i + 1)}
              onClick={() => onChange(without(objections, i))}
            />
          </li>
        ))}
      </ol>
      {objections.length < most && (
        <Button onClick={() => onChange([...objections, { objection: '', answer: '' }])}>
          {messages.addObjection}
        </Button>
      )}
    </>
  );
}

function Remove({ label, onClick }: { label: string; onClick: () => void }) {
  const messages = useMessages('sheet');
  return (
    <Button
      kind="quiet"
      className="entry-remove"
      aria-label={messages.removeThis(label)}
      onClick={({ detail }) => {
        // The second click of two was meant for what stood here before.
        if (detail < 2) onClick();
      }}
    >
      {messages.remove}
    </Button>
  );
}
