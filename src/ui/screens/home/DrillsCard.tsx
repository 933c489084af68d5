import { useState } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { dayOf } from '../../../progress/drills/days.ts';
import { checkDrills, noDrills } from '../../../progress/drills/drillRecord.ts';
import { usePorts, useProgress } from '../../ports.tsx';
import { useToday } from '../../useToday.ts';
import { Streak } from '../../components/streak/Streak.tsx';
import './drillsCard.css';

/** The way to the drills on the choice of customers, with what is left of today's set. */
export function DrillsCard() {
  const erased = useProgress((progress) => progress.erased);
  return <Kept key={erased} />;
}

function Kept() {
  const { card } = useMessages('drills');
  const { keeper } = usePorts().progress;
  // Read as it is kept: planning a set and FSRS stay with the drills themselves.
  const [record] = useState(() => keeper.read('drills', 'drills', checkDrills) ?? noDrills);
  const now = useToday(true);
  const set = record.set?.day === dayOf(now) ? record.set : null;
  const done = set?.items.filter(({ loss }) => loss !== null).length ?? 0;
  const all = set?.items.length ?? 0;
  const finished = record.days.find(({ day }) => day === dayOf(now));
  return (
    <section className="drills-card" aria-labelledby="drills-card">
      <div>
        <h2 id="drills-card">{card.title}</h2>
        <p>{finished ? card.done(finished.right, finished.done) : card.lead}</p>
        {record.days.length > 0 && <Streak record={record} now={now} />}
      </div>
      <a className={finished ? 'button' : 'button button-now'} href="#/drills">
        {finished ? card.look : done > 0 ? card.goOn(done, all) : card.begin}
      </a>
    </section>
  );
}
