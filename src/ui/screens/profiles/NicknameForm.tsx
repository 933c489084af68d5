import { useId, useState } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { nicknameLength, nicknameOf, type Profile } from '../../../progress/profiles/profiles.ts';
import { Button } from '../../components/Button.tsx';
import { useOneAtATime } from '../../useOneAtATime.ts';

interface NicknameFormProps {
  readonly label: string;
  readonly action: string;
  readonly first?: string;
  /** Whose nicknames are taken. */
  readonly taken: readonly Profile[];
  readonly onKeep: (nickname: string) => Promise<void>;
  readonly onLeave?: () => void;
}

/** Asks for a nickname, and says why one can't be had. */
export function NicknameForm(props: NicknameFormProps) {
  const { label, action, first = '', taken, onKeep, onLeave } = props;
  const messages = useMessages('profiles');
  const [written, setWritten] = useState(first);
  const [refused, setRefused] = useState(false);
  const id = useId();
  const keep = useOneAtATime(async () => {
    const nickname = nicknameOf(written, taken);
    setRefused(nickname === null);
    if (nickname !== null) await onKeep(nickname);
  });
  return (
    <form
      className="nickname"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <div className="nickname-row">
        <input
          id={id}
          value={written}
          maxLength={nicknameLength}
          autoComplete="off"
          aria-invalid={refused}
          aria-describedby={refused ? `${id}-why` : undefined}
          onChange={(event) => setWritten(event.target.value)}
        />
        <Button type="submit">{action}</Button>
        {onLeave && (
          <Button kind="quiet" onClick={onLeave}>
            {messages.rename.leave}
          </Button>
        )}
      </div>
      {refused && (
        <p id={`${id}-why`} className="nickname-why" role="alert">
          {written.trim() === '' ? messages.add.none : messages.add.taken}
        </p>
      )}
    </form>
  );
}
