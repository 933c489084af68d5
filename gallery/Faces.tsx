import { use } from 'react';
import { shippedCards } from '../src/catalogue/shippedCards.ts';
import { moods } from '../src/core/persona/moods.ts';
import { htmlLang } from '../src/i18n/languages.ts';
import { useLanguage } from '../src/i18n/useMessages.tsx';
import { lookOf } from '../src/ui/components/lookOf.ts';
import { Portrait } from '../src/ui/components/portrait/Portrait.tsx';
import { wordsIn } from '../src/ui/courseWords.ts';

/** Every mood of each customer. */
export function Faces() {
  const language = useLanguage();
  const words = use(wordsIn(language));
  return (
    <main className="page gallery" data-shown="faces">
      <h1>Faces</h1>
      {shippedCards.map(({ id, customer }) => (
        <section key={id} aria-label={customer.name[language]}>
          <h2 lang={htmlLang[language]}>
            {customer.name[language]} <small>{customer.look}</small>
          </h2>
          <div className="gallery-row">
            {moods.map((mood) => (
              <figure key={mood}>
                <Portrait
                  look={lookOf(customer.look)}
                  mood={mood}
                  label={`${customer.name[language]}: ${words.moods[mood]}`}
                  size={150}
                />
                <figcaption>{words.moods[mood] || mood}</figcaption>
              </figure>
            ))}
          </div>
        </section>
      ))}
    </main>
  );
}
