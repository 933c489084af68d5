import { useState } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { Profile } from '../../../progress/profiles/profiles.ts';
import { Button } from '../../components/Button.tsx';
import { useKeptFocus } from '../../useKeptFocus.ts';
import { NicknameForm } from './NicknameForm.tsx';

interface ProfileRowProps {
  readonly profile: Profile;
  readonly name: string;
  readonly isCurrent: boolean;
  readonly all: readonly Profile[];
  readonly onSwitch: () => void;
  readonly onRename: (nickname: string) => Promise<boolean>;
  readonly onRemove: () => void;
}

/** One trainee, and what can be done: practise as them, another nickname, deletion. */
export function ProfileRow(props: ProfileRowProps) {
  const { profile, name, isCurrent, all, onSwitch, onRename, onRemove } = props;
  const messages = useMessages('profiles');
  const [renaming, setRenaming] = useState(false);
  const row = useKeptFocus<HTMLLIElement>(String(renaming));
  if (renaming) {
    return (
      <li className="profile" ref={row} tabIndex={-1}>
        <NicknameForm
          label={messages.rename.label(name)}
          action={messages.rename.action}
          first={profile.nickname}
          taken={all.filter(({ id }) => id !== profile.id)}
          onKeep={async (nickname) => {
            if (await onRename(nickname)) setRenaming(false);
          }}
          onLeave={() => setRenaming(false)}
        />
      </li>
    );
  }
  return (
    <li className="profile" ref={row} tabIndex={-1} aria-current={isCurrent || undefined}>
      <span className="profile-name">
        <strong>{name}</strong> {isCurrent && <span className="profile-now">{messages.now}</span>}
      </span>
      <div className="profile-ways">
        {!isCurrent && (
          <Button kind="now" onClick={onSwitch} aria-label={messages.switchTo(name)}>
            {messages.switch}
          </Button>
        )}
        <Button
          kind="quiet"
          onClick={() => setRenaming(true)}
          aria-label={messages.rename.label(name)}
        >
          {messages.rename.ask}
        </Button>
        <Button kind="quiet" onClick={onRemove} aria-label={messages.removeOne(name)}>
          {messages.remove}
        </Button>
      </div>
    </li>
  );
}
