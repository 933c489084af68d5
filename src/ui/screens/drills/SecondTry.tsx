import { useMemo, useState } from 'react';
import type { Language } from '../../../core/course/language.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { SetItem } from '../../../progress/drills/drillRecord.ts';
import { DrillCall } from './DrillCall.tsx';
import type { Day } from './loadDay.ts';
import { ready } from './ready.ts';
import { Stale } from './Stale.tsx';
import './drillDay.css';

interface SecondTryProps {
  /** What went wrong in the day's set. */
  readonly items: readonly SetItem[];
  readonly day: Day;
  readonly language: Language;
  readonly onDone: () => void;
}

/** What went wrong today once more. It counts for nothing: the right answer has just been seen. */
export function SecondTry({ items, day, language, onDone }: SecondTryProps) {
  const messages = useMessages('drills');
  const [place, setPlace] = useState(0);
  const [chosen, setChosen] = useState<number | null>(null);
  const item = items[place];
  const now = useMemo(
    () => (item ? ready(day, item.drill, language) : null),
    [day, item, language],
  );
  if (!item || !now) return <Stale />;
  const isLast = place === items.length - 1;
  const goOn = () => {
    if (isLast) return onDone();
    setChosen(null);
    setPlace(place + 1);
    scrollTo(0, 0);
  };
  return (
    <div className="drills-day">
      <DrillCall
        key={item.drill}
        open={now.open}
        rules={now.rules}
        value={now.drill.value}
        skill={item.skill}
        heading={messages.secondTry(place + 1, items.length)}
        comesBack
        takesFocus
        onChoose={(index) => setChosen((already) => already ?? index)}
        onNext={goOn}
        words={day.words}
        {...{ chosen, language, isLast }}
      />
    </div>
  );
}
