import { useId } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { Button } from '../../components/Button.tsx';
import './seedInput.css';

export interface SeedInputProps {
  readonly text: string;
  readonly valid: boolean;
  readonly onChange: (text: string) => void;
  readonly onRoll: () => void;
}

/** The dice number: typed, or rolled anew. */
export function SeedInput({ text, valid, onChange, onRoll }: SeedInputProps) {
  const messages = useMessages('brief');
  const id = useId();
  return (
    <>
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
    </>
  );
}
