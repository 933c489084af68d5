import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { openDrill, type OpenDrill } from '../../../analysis/drills/playDrill.ts';
import { CannotReplay } from '../../../core/call/replay.ts';
import type { CallRules } from '../../../core/call/rules.ts';
import type { Language } from '../../../core/course/language.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { isRight } from '../../../progress/drills/answer.ts';
import type { DailySet } from '../../../progress/drills/drillRecord.ts';
import { drillsOf } from '../../../progress/drills/drillStore.ts';
import { NoticePage } from '../../components/noticePage/NoticePage.tsx';
import { Button } from '../../components/Button.tsx';
import { usePorts } from '../../ports.tsx';
import { DrillCall } from './DrillCall.tsx';
import type { Day, Dealt } from './loadDay.ts';
import { Pips } from './Pips.tsx';
import { SetDone } from './SetDone.tsx';
import { SkillTable } from './SkillTable.tsx';
import { Streak } from '../../components/streak/Streak.tsx';
import './drillDay.css';

interface Ready extends Dealt {
  readonly rules: CallRules;
  readonly open: OpenDrill;
}

/** A drill made ready; `null` where it doesn't fit its scenario any more. */
function ready(day: Day, id: string, language: Language): Ready | null {
  const found = day.drills.get(id);
  const rules = found && day.calls.get(found.deck.scenario);
  if (!rules) return null;
  try {
    return { ...found, rules, open: openDrill(rules, found.deck, found.drill, language) };
  } catch (error) {
    if (error instanceof CannotReplay) return null;
    throw error;
  }
}

const firstOpen = ({ items }: DailySet): number => {
  const at = items.findIndex(({ loss }) => loss === null);
  return at < 0 ? items.length : at;
};

/** The day's set: the drill that is next, and beside it how far one has got. */
export function DrillDay({ day, language }: { day: Day; language: Language }) {
  const messages = useMessages('drills');
  const store = drillsOf(usePorts().progress);
  const record = useStore(store, (drills) => drills.record);
  const set = record.set ?? { day: '', items: [] };
  const [place, setPlace] = useState(() => firstOpen(set));
  const [chosen, setChosen] = useState<number | null>(null);
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
  if (!item) return <SetDone record={record} set={set} now={today} />;
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

function Stale() {
  const { stale, home } = useMessages('drills');
  return (
    <NoticePage
      alert
      below
      title={stale.title}
      ways={
        <>
          <Button kind="now" onClick={() => location.reload()}>
            {stale.action}
          </Button>
          <a className="button" href="#/">
            {home}
          </a>
        </>
      }
    >
      <p>{stale.body}</p>
    </NoticePage>
  );
}
