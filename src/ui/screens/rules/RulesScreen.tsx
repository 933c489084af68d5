import { use } from 'react';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { TopBar } from '../../components/topBar/TopBar.tsx';
import { wordsIn } from '../../courseWords.ts';
import { Rules } from './Rules.tsx';

/** The published rules of the score; to be read before the first call as well as after. */
export function RulesScreen() {
  const { dial } = useMessages('rules');
  const words = use(wordsIn(useLanguage()));
  return (
    <>
      <TopBar />
      <main className="page">
        <Rules words={words} />
        <p className="rules-on">
          <a className="button button-go" href="#/">
            {dial}
          </a>
        </p>
      </main>
    </>
  );
}
