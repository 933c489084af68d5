import { htmlLang } from '../../../../i18n/languages.ts';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import type { Activity } from '../../../../protocol/room/activities.ts';
import { useScenarioName } from '../useScenarioName.ts';

interface EarlierProps {
  readonly activities: readonly Activity[];
  readonly shown: string | null;
  readonly onLook: (activity: string) => void;
}

/** What this room has done, the newest first; one of them is shown below. */
export function Earlier({ activities, shown, onLook }: EarlierProps) {
  const { earlier: messages } = useMessages('classDesk');
  const { kinds } = useMessages('classBegin');
  const language = useLanguage();
  const nameOf = useScenarioName();
  if (activities.length < 2) return null;
  const time = new Intl.DateTimeFormat(htmlLang[language], {
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return (
    <nav className="class-card class-earlier" aria-labelledby="class-earlier">
      <h2 id="class-earlier">{messages}</h2>
      <ol>
        {activities.toReversed().map((one) => (
          <li key={one.activity}>
            <button
              type="button"
              className="button button-quiet"
              aria-current={one.activity === shown}
              onClick={() => onLook(one.activity)}
            >
              <span>{kinds[one.kind].name}</span>
              {'scenario' in one && one.scenario && <span>{nameOf(one.scenario)}</span>}
              <span className="quiet figures">{time.format(one.begunAt)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
