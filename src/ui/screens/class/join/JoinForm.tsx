import { useId, useState } from 'react';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import { readJoinCode, shownCode } from '../../../../protocol/joinCode.ts';
import { nicknameOf } from '../../../../protocol/nickname.ts';
import { suggestedNicknames } from '../../../../protocol/suggestedNicknames.ts';
import type { Classroom } from '../../../../room/classroom.ts';
import { newSeed } from '../../../../session/seed.ts';
import { Button } from '../../../components/Button.tsx';
import { ShortField } from '../../../components/field/Field.tsx';
import { failureWords } from '../../../components/refusal/failureWords.ts';
import { classPath } from '../../../routes/classPlace.ts';
import { navigate } from '../../../routes/hashLocation.ts';

/** Nicknames that are suggested at a time. */
const suggested = 6;

interface JoinFormProps {
  readonly classroom: Classroom;
  /** What the link brought; `''`: nothing. */
  readonly code: string;
}

/** Code and nickname, and in. */
export function JoinForm({ classroom, code: given }: JoinFormProps) {
  const messages = useMessages('classRoom');
  const refusals = useMessages('refusals');
  const { join } = messages;
  const read = readJoinCode(given);
  const [code, setCode] = useState(read === null ? given : shownCode(read));
  const [nickname, setNickname] = useState('');
  const [joining, setJoining] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const why = useId();

  async function take(): Promise<void> {
    if (readJoinCode(code) === null) return setWrong(join.badCode);
    if (nicknameOf(nickname) === null) return setWrong(refusals.emptyNickname);
    setWrong(null);
    setJoining(true);
    const answered = await classroom.takeSeat(code, nickname);
    setJoining(false);
    if (answered.ok) navigate(classPath(answered.value.room));
    else setWrong(failureWords(answered.failure, refusals, messages));
  }

  return (
    <form
      className="door-card"
      aria-labelledby="door-join"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!joining) void take();
      }}
    >
      <h2 id="door-join">{join.title}</h2>
      <div className="door-code">
        <ShortField
          label={join.code}
          hint={join.codeHint}
          value={code}
          maxLength={40}
          lang="en"
          onChange={setCode}
        />
      </div>
      <ShortField
        label={join.nickname}
        hint={join.nicknameHint}
        value={nickname}
        maxLength={200}
        autoComplete="nickname"
        onChange={setNickname}
      />
      <Suggestions onTake={setNickname} taken={nickname} />
      {wrong !== null && (
        <p id={why} className="door-wrong" role="alert">
          {wrong}
        </p>
      )}
      <Button
        kind="now"
        type="submit"
        aria-disabled={joining}
        aria-describedby={wrong === null ? undefined : why}
      >
        {joining ? join.joining : join.join}
      </Button>
    </form>
  );
}

function Suggestions({ taken, onTake }: { taken: string; onTake: (nickname: string) => void }) {
  const { join } = useMessages('classRoom');
  const language = useLanguage();
  const [seed, setSeed] = useState(newSeed);
  return (
    <div className="door-names" role="group" aria-label={join.suggestions}>
      {suggestedNicknames(language, suggested, seed).map((name) => (
        <button
          key={name}
          type="button"
          className="door-name"
          aria-pressed={name === taken}
          onClick={() => onTake(name)}
        >
          {name}
        </button>
      ))}
      <Button kind="quiet" onClick={() => setSeed(newSeed())}>
        {join.others}
      </Button>
    </div>
  );
}
