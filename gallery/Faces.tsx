import { use } from 'react';
import { shippedCards } from '../src/catalogue/shippedCards.ts';
import { newLook } from '../src/scenario/newLook.ts';
import { moods } from '../src/core/persona/moods.ts';
import { htmlLang } from '../src/i18n/languages.ts';
import { useLanguage } from '../src/i18n/useMessages.tsx';
import { lookOf } from '../src/ui/components/lookOf.ts';
import { Portrait } from '../src/ui/components/portrait/Portrait.tsx';
import { wordsIn } from '../src/ui/courseWords.ts';

/** Faces as `scenario:new` gives them, one after the other in each mood. */
const composed = Array.from({ length: 36 }, (_, i) => {
  const id = `customer-${i + 1}`;
  return { id, look: newLook(id, i % 2 === 0 ? 'female' : 'male') };
});

/** Every mood of each customer. */
export function Faces() {
  const language = useLanguage();
  const words = use(wordsIn(language));
  return (
    <main className="page gallery" data-shown="faces">
      <h1>Faces</h1>
      {shippedCards.map(({ id, customer }) => (
        <section key={id} aria-label={customer.name[language]}>
          <h2 lang={htmlLang[language]}>{customer.name[language]}</h2>
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
      <section aria-label="Put together">
        <h2>Put together</h2>
        <div className="gallery-row">
          {composed.map(({ id, look }, i) => (
            <figure key={id}>
              <Portrait
                look={lookOf(look)}
                mood={moods[i % moods.length] ?? 'neutral'}
                label={id}
                size={150}
              />
              <figcaption>{id}</figcaption>
            </figure>
          ))}
        </div>
      </section>
    </main>
  );
}
