import { use } from 'react';
import type { Transcript } from '../../../core/call/transcript.ts';
import { loadWords } from '../../../core/words/load.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import type { Language } from '../../../core/course/language.ts';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { cards, loadScenario } from '../../../scenario/catalogue.ts';
import { callLink } from '../../../session/deepLink.ts';
import { newSeed } from '../../../session/seed.ts';
import { remembered } from '../../remembered.ts';
import { TopBar } from '../../components/topBar/TopBar.tsx';
import { usePorts, useProgress } from '../../ports.tsx';
import { navigate } from '../../routes/hashLocation.ts';
import { DebriefTabs } from '../review/DebriefTabs.tsx';
import { Debrief } from './Debrief.tsx';

const wordsIn: (language: Language) => Promise<CourseWords> = remembered(loadWords);

/** What the customer kept to themselves; nothing where the scenario has changed or is gone. */
const hiddenIn = remembered(async (id: string, language: Language, hash: string) => {
  const scenario = await loadScenario(id, language).catch(() => null);
  if (!scenario || scenario.hash !== hash) return [];
  return scenario.customers[0].hidden.map((text) => text[language]);
});

/** The debrief of the last finished call. */
export function DebriefScreen() {
  const transcript = useProgress(({ history }) => history[0]);
  return (
    <>
      <TopBar />
      <main className="page">{transcript ? <Last transcript={transcript} /> : <NoCall />}</main>
    </>
  );
}

function NoCall() {
  const { none } = useMessages('debrief');
  return (
    <div className="notice-page">
      <h1>{none.title}</h1>
      <p>{none.body}</p>
      <a className="button button-now" href="#/">
        {none.action}
      </a>
    </div>
  );
}

function Last({ transcript }: { transcript: Transcript }) {
  const { scenario, language, seed, mode } = transcript;
  const uiLanguage = useLanguage();
  const askRating = useProgress(({ settings }) => settings.rateFirst);
  const { progress } = usePorts();
  const words = use(wordsIn(uiLanguage));
  const hidden = use(hiddenIn(scenario.id, language, scenario.hash));
  const card = cards.find(({ id }) => id === scenario.id);
  return (
    <DebriefTabs transcript={transcript} words={words}>
      <Debrief
        transcript={transcript}
        words={words}
        look={card?.customer.look ?? null}
        hidden={hidden}
        askRating={askRating}
        onNeverAskRating={() => progress.getState().changeSettings({ rateFirst: false })}
        onAgain={(dice) =>
          navigate(
            callLink(scenario.id, { seed: dice === 'same' ? seed : newSeed(), mode, language }),
          )
        }
      />
    </DebriefTabs>
  );
}
