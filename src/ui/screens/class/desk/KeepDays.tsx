import { useId } from 'react';
import { keepDays } from '../../../../protocol/values.ts';
import { htmlLang } from '../../../../i18n/languages.ts';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import { useRoom, useRoomState } from '../room.tsx';
import '../../../components/field/field.css';

const dayMs = 86_400_000;
const offered = [1, 7, 30, 90, 180, 365];

/** Until when the room is kept; two months later the class may want to rate itself again (C37). */
export function KeepDays() {
  const { menu: messages } = useMessages('classDesk');
  const language = useLanguage();
  const { ask } = useRoom();
  const { keepDays: days, openedAt } = useRoomState();
  const id = useId();
  const ends = openedAt === null ? null : new Date(openedAt + days * dayMs);
  const options = [...new Set([...offered, days, keepDays.usual])].toSorted((a, b) => a - b);
  return (
    <div className="field">
      <label htmlFor={id}>{messages.keep}</label>
      <select
        id={id}
        value={days}
        aria-describedby={`${id}-until`}
        onChange={(event) => void ask({ type: 'keepRoom', keepDays: Number(event.target.value) })}
      >
        {options.map((one) => (
          <option key={one} value={one}>
            {messages.days(one)}
          </option>
        ))}
      </select>
      {ends && (
        <p id={`${id}-until`} className="field-hint">
          {messages.until(ends.toLocaleDateString(htmlLang[language], { dateStyle: 'long' }))}
        </p>
      )}
    </div>
  );
}
