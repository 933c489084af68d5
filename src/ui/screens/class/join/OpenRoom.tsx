import { useId, useState } from 'react';
import { languages, type Language } from '../../../../core/course/language.ts';
import { htmlLang } from '../../../../i18n/languages.ts';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import { keepDays as daysKept } from '../../../../protocol/values.ts';
import type { Classroom } from '../../../../room/classroom.ts';
import { Button } from '../../../components/Button.tsx';
import { ShortField } from '../../../components/field/Field.tsx';
import { failureWords } from '../../../components/refusal/failureWords.ts';
import { Segments } from '../../../components/settings/Segments.tsx';
import { classPath } from '../../../routes/classPlace.ts';
import { navigate } from '../../../routes/hashLocation.ts';

/** The days that somebody typed; `null`: none that a room can be kept. */
function daysIn(typed: string): number | null {
  const text = typed.normalize('NFKC').trim();
  const days = /^\d{1,3}$/u.test(text) ? Number(text) : 0;
  return days >= daysKept.fewest && days <= daysKept.most ? days : null;
}

/** Opens a room; who does so is its trainer. */
export function OpenRoom({ classroom }: { classroom: Classroom }) {
  const messages = useMessages('classRoom');
  const refusals = useMessages('refusals');
  const { open } = messages;
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [days, setDays] = useState(String(daysKept.usual));
  const [opening, setOpening] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const why = useId();

  async function openIt(): Promise<void> {
    const kept = daysIn(days);
    if (kept === null) return setWrong(open.badDays);
    setWrong(null);
    setOpening(true);
    const answered = await classroom.openRoom(language, kept);
    setOpening(false);
    if (answered.ok) navigate(classPath(answered.value.room, 'desk'));
    else setWrong(failureWords(answered.failure, refusals, messages));
  }

  return (
    <form
      className="door-card"
      aria-labelledby="door-open"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!opening) void openIt();
      }}
    >
      <h2 id="door-open">{open.title}</h2>
      <p className="quiet">{open.lead}</p>
      <Segments
        legend={open.language}
        value={language}
        options={languages.map((one) => ({
          value: one,
          label: open.languages[one],
          lang: htmlLang[one],
        }))}
        onChange={setLanguage}
      />
      <ShortField label={open.keepDays} hint={open.keepDaysHint} value={days} onChange={setDays} />
      {wrong !== null && (
        <p id={why} className="door-wrong" role="alert">
          {wrong}
        </p>
      )}
      <Button
        type="submit"
        aria-disabled={opening}
        aria-describedby={wrong === null ? undefined : why}
      >
        {opening ? open.opening : open.open}
      </Button>
    </form>
  );
}
