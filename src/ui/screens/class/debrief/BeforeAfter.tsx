import {
  changeOf,
  type ClassChange,
  type Pair,
} from '../../../../analysis/classroom/beforeAfter.ts';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import type { EveryoneCalls } from '../../../../protocol/room/activities.ts';
import { useRoomState } from '../room.tsx';
import type { DebriefedCall } from './classCalls.ts';
import { earlierRun, pairsOf } from './runs.ts';
import { useClassDebrief } from './useClassDebrief.ts';
import './beforeAfter.css';

interface BeforeAfterProps {
  readonly activity: EveryoneCalls;
  readonly calls: readonly DebriefedCall[];
}

/** How the class has changed since it last played this scenario; nothing where it hasn't before. */
export function BeforeAfter({ activity, calls }: BeforeAfterProps) {
  const { activities } = useRoomState();
  const earlier = earlierRun(activities, activity);
  const before = useClassDebrief(earlier);
  if (!earlier || !before || before.left > 0) return null;
  const pairs = pairsOf(before.calls, calls);
  const change = changeOf(pairs);
  return change && <Change {...{ change, pairs }} />;
}

interface ChangeProps {
  readonly change: ClassChange;
  readonly pairs: readonly Pair[];
}

function Change({ change, pairs }: ChangeProps) {
  const { change: messages } = useMessages('classDebrief');
  const language = useLanguage();
  const { people, difference, better, worse, p, tells } = change;
  const signed = new Intl.NumberFormat(language, {
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const chance = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  return (
    <section className="class-card" aria-labelledby="class-change">
      <h2 id="class-change">{messages.title}</h2>
      <p className="class-change-mean figures">{messages.mean(signed.format(difference))}</p>
      <p>{messages.people(people, better, worse)}</p>
      <Slopes pairs={pairs} />
      <p className="quiet">{tells ? messages.chance(chance.format(p)) : messages.few}</p>
    </section>
  );
}

/** One line for each, from the score before to the score after; the words above say what it comes to. */
function Slopes({ pairs }: { pairs: readonly Pair[] }) {
  const { change: messages } = useMessages('classDebrief');
  return (
    <div className="class-slopes" aria-hidden="true">
      <span>{messages.before}</span>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">
        {[0, 50, 100].map((y) => (
          <line key={y} x1="0" x2="100" y1={y} y2={y} className="class-slope-grid" />
        ))}
        {pairs.map(({ before, after }, i) => (
          <line
            // By place: they name nobody.
            key={i}
            x1="0"
            x2="100"
            y1={100 - before}
            y2={100 - after}
            className={after < before ? 'class-slope-worse' : 'class-slope-better'}
          />
        ))}
      </svg>
      <span>{messages.after}</span>
    </div>
  );
}
