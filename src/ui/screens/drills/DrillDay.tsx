import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Language } from '../../../core/course/language.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { isRight } from '../../../progress/drills/answer.ts';
import type { DailySet } from '../../../progress/drills/drillRecord.ts';
import { drillsOf } from '../../../progress/drills/drillStore.ts';
import { usePorts } from '../../ports.tsx';
import { DrillCall } from './DrillCall.tsx';
import type { Day } from './loadDay.ts';
import { Pips } from './Pips.tsx';
import { ready } from './ready.ts';
import { SecondTry } from './SecondTry.tsx';
import { Stale } from './Stale.tsx';
import { SetDone } from './SetDone.tsx';
import { SkillTable } from './SkillTable.tsx';
import { Streak } from '../../components/streak/Streak.tsx';
import './drillDay.css';

const firstOpen = ({ items }: DailySet): number => {
  const at = items.findIndex(({ loss }) => loss === null);
  return at < 0 ? items.length : at;
};

interface DrillDayProps {
  readonly day: Day;
  readonly language: Language;
  /** The trainee wants another set. */
  readonly onMore: () => void;
}

/** The day's set: the drill that is next, and beside it how far one has got. */
export function DrillDay({ day, language, onMore }: DrillDayProps) {
  const messages = useMessages('drills');
  const store = drillsOf(usePorts().progress);
  const record = useStore(store, (drills) => drills.record);
  const set = record.set ?? { day: '', items: [] };
  const [place, setPlace] = useState(() => firstOpen(set));
  const [chosen, setChosen] = useState<number | null>(null);
  const [again, setAgain] = useState(false);
  // The day that this set is for, also where it is finished after midnight.
  const [today] = useState(() => new Date());
  const item = set.items[place];
  const drill = item?.drill;
  const now = useMemo(
    () => (drill === undefined ? null : ready(day, drill, language)),
    [day, drill, language],
  );

  if (set.items.length === 0) {
    return (
      <div className="drills-empty">
        <p>{messages.empty}</p>
        <a className="button button-now" href="#/">
          {messages.home}
        </a>
      </div>
    );
  }
  if (again) {
    const missed = set.items.filter((one) => !isRight(one));
    const leave = () => setAgain(false);
    return <SecondTry items={missed} onDone={leave} {...{ day, language }} />;
  }
  if (!item) {
    const more = { onMore, onAgain: () => setAgain(true) };
    return <SetDone record={record} set={set} now={today} {...more} />;
  }
  if (!now) return <Stale />;

  const done = set.items.filter(({ loss }) => loss !== null);
  const choose = (index: number) => {
    const choice = now.open.choices[index];
    if (chosen !== null || !choice) return;
    setChosen(index);
    store.getState().answer(item.drill, now.drill, choice.loss, new Date());
  };
  const goOn = () => {
    setChosen(null);
    setPlace(firstOpen(set));
    scrollTo(0, 0);
  };
  return (
    <div className="drills-day">
      {place === 0 && record.days.length === 0 && <p className="drills-lead">{messages.lead}</p>}
      <DrillCall
        key={item.drill}
        open={now.open}
        rules={now.rules}
        value={now.drill.value}
        skill={item.skill}
        heading={messages.place(place + 1, set.items.length)}
        comesBack={(record.cards[item.card]?.seen.length ?? 0) > (chosen === null ? 0 : 1)}
        // The first one has the screen's own heading to begin with.
        takesFocus={place > 0}
        isLast={set.items.every(({ loss }) => loss !== null)}
        {...{ chosen, language, words: day.words, onChoose: choose, onNext: goOn }}
      />
      <aside className="drills-side" aria-label={messages.today}>
        <section className="drills-today">
          <h2>{messages.today}</h2>
          <Pips items={set.items} now={place} />
          {done.length > 0 && (
            <p className="figures">{messages.soFar(done.filter(isRight).length, done.length)}</p>
          )}
          <Streak record={record} now={today} />
        </section>
        <SkillTable record={record} />
      </aside>
    </div>
  );
}
