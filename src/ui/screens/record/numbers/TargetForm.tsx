import { useId, useState, type FormEvent } from 'react';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import {
  courseTarget,
  mostCallsADay,
  readTarget,
  targetId,
} from '../../../../progress/record/target.ts';
import { Button } from '../../../components/Button.tsx';
import { useChange } from '../../../record/useChange.ts';

interface TargetFormProps {
  /** Calls a day; `null`: none yet. */
  readonly target: number | null;
  readonly onKept: () => void;
}

/** Sets the daily target. */
export function TargetForm({ target, onKept }: TargetFormProps) {
  const { today: messages } = useMessages('record');
  const change = useChange();
  const [text, setText] = useState(target === null ? '' : String(target));
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const calls = text.trim() === '' ? Number.NaN : Number(text);
    const row = { id: targetId, format: 1, calls } as const;
    if (readTarget({ ...row, profile: '', changedAt: 0 }) === null) {
      setProblem(messages.bad(mostCallsADay));
      return;
    }
    const isKept = (await change({ does: 'put', table: 'targets', row })) !== null;
    setProblem(isKept ? null : messages.notKept);
    if (isKept) onKept();
  };
  return (
    <form className="target-form" onSubmit={(event) => void submit(event)} noValidate>
      <label htmlFor={`${id}-calls`}>{messages.field}</label>
      <input
        id={`${id}-calls`}
        inputMode="numeric"
        autoComplete="off"
        value={text}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit">{messages.keep}</Button>
      <p id={`${id}-hint`} className="quiet">
        {messages.hint(courseTarget)}
      </p>
      {problem !== null && (
        <p role="alert" className="target-problem">
          {problem}
        </p>
      )}
    </form>
  );
}
