import { useId } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { Button } from '../../components/Button.tsx';

interface SeedFieldProps {
  readonly text: string;
  readonly valid: boolean;
  readonly onChange: (text: string) => void;
  readonly onRoll: () => void;
}

/** The dice number, folded away: most people never need it. */
export function SeedField({ text, valid, onChange, onRoll }: SeedFieldProps) {
  const messages = useMessages('brief');
  const id = useId();
  return (
    <details className="seed">
      <summary>{messages.advanced}</summary>
      <label htmlFor={id}>{messages.seed}</label>
      <div className="seed-row">
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={text}
          aria-invalid={!valid}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange(event.target.value.trim())}
        />
        <Button onClick={onRoll}>{messages.newSeed}</Button>
      </div>
      <p
        id={`${id}-hint`}
        className={valid ? 'quiet' : 'seed-bad'}
        role={valid ? undefined : 'alert'}
      >
        {valid ? messages.seedHint : messages.seedBad}
      </p>
    </details>
  );
}
