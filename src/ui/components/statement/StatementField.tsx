import { useId } from 'react';
import type { CourseWords } from '../../../core/words/words.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { answers, type Answer } from '../../../progress/diagnosis/rows.ts';
import { statementOf, type StatementId } from '../../../progress/diagnosis/statements.ts';
import { RuleTag } from '../moves/RuleTag.tsx';
import './statementField.css';

interface StatementFieldProps {
  readonly id: StatementId;
  readonly statement: string;
  readonly answer: Answer | null;
  readonly words: CourseWords;
  readonly onAnswer: (answer: Answer) => void;
}

/** A statement and how often it is true: five radio buttons, moved among by the arrow keys. */
export function StatementField({ id, statement, answer, words, onAnswer }: StatementFieldProps) {
  const { scale } = useMessages('self');
  const name = useId();
  return (
    <fieldset className="self-question">
      <legend>{statement}</legend>
      <div className="self-answers">
        {answers.map((value) => (
          <label key={value} className="self-answer">
            <input
              type="radio"
              name={name}
              value={value}
              checked={answer === value}
              onChange={() => onAnswer(value)}
            />
            <span className="self-number">{value}</span>
            <span className="self-word">{scale[value]}</span>
          </label>
        ))}
      </div>
      <p className="self-rules">
        <RuleTag rule={statementOf(id).rules[0]} words={words} />
      </p>
    </fieldset>
  );
}
