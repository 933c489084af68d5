import { useMessages } from '../../../i18n/useMessages.tsx';
import type { Profile } from '../../../progress/profiles/profiles.ts';
import { NicknameForm } from './NicknameForm.tsx';

interface AddProfileProps {
  readonly all: readonly Profile[];
  readonly onAdd: (nickname: string) => Promise<boolean>;
}

/** Somebody else wants to practise here, too. */
export function AddProfile({ all, onAdd }: AddProfileProps) {
  const { add } = useMessages('profiles');
  return (
    <section className="profiles-add" aria-labelledby="profiles-add">
      <h2 id="profiles-add">{add.title}</h2>
      <NicknameForm
        label={add.label}
        action={add.action}
        taken={all}
        onKeep={async (nickname) => void (await onAdd(nickname))}
      />
      <p className="profiles-hint">{add.hint}</p>
    </section>
  );
}
