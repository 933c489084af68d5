import './drills.css';
import { useEffect, useState } from 'react';
import type { Language } from '../../../core/course/language.ts';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { loadDecks } from '../../../catalogue/decks.ts';
import { dayOf } from '../../../progress/drills/days.ts';
import { drillsOf } from '../../../progress/drills/drillStore.ts';
import { Button } from '../../components/Button.tsx';
import { NoticePage } from '../../components/noticePage/NoticePage.tsx';
import { ScreenHeading } from '../../components/ScreenHeading.tsx';
import { TopBar } from '../../components/topBar/TopBar.tsx';
import { usePorts, useProgress } from '../../ports.tsx';
import { useToday } from '../../useToday.ts';
import { DrillDay } from './DrillDay.tsx';
import { loadDay, type Day } from './loadDay.ts';

/** What has become of loading a day, and for which language and visit it was. */
type Loaded = { readonly of: string } & ({ readonly day: Day } | { readonly failed: true });

/** Today's drills, loaded in one language; loaded anew where everything was erased. */
function useDay(language: Language) {
  const { progress } = usePorts();
  const erased = useProgress((state) => state.erased);
  const [tries, setTries] = useState(0);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const day = dayOf(useToday(false));
  const of = `${language} ${erased} ${tries} ${day}`;
  useEffect(() => {
    let wanted = true;
    const { begin } = drillsOf(progress).getState();
    loadDay((decks) => begin(decks, new Date()), language).then(
      (day) => wanted && setLoaded({ of, day }),
      () => wanted && setLoaded({ of, failed: true }),
    );
    return () => {
      wanted = false;
    };
  }, [progress, language, of]);
  const retry = () => setTries(tries + 1);
  // Where the decks don't come, the day that is loaded next says so.
  const more = () => {
    loadDecks()
      .then((decks) => void drillsOf(progress).getState().more(decks, new Date()))
      .then(retry, retry);
  };
  return {
    loaded: loaded?.of === of ? loaded : null,
    retry,
    more,
    visit: `${erased} ${day} ${tries}`,
  };
}

/** `#/drills`: a set of positions a day, each with one choice that keeps the call. */
export function DrillsScreen() {
  const messages = useMessages('drills');
  const language = useLanguage();
  const { loaded, retry, more, visit } = useDay(language);
  return (
    <>
      <TopBar />
      <main className="page drills">
        <ScreenHeading>{messages.title}</ScreenHeading>
        {loaded === null ? (
          <p role="status">{messages.loading}</p>
        ) : 'failed' in loaded ? (
          <NoticePage
            alert
            below
            title={messages.failed.title}
            ways={
              <Button kind="now" onClick={retry}>
                {messages.failed.action}
              </Button>
            }
          >
            <p>{messages.failed.body}</p>
          </NoticePage>
        ) : (
          <DrillDay key={visit} day={loaded.day} language={language} onMore={more} />
        )}
      </main>
    </>
  );
}
