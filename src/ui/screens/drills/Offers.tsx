import type { DrillChoice } from '../../../analysis/drills/playDrill.ts';
import type { Language } from '../../../core/course/language.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { ChoiceCard } from '../../components/choices/ChoiceCard.tsx';
import { useKeys } from '../../useKeys.ts';
import './offers.css';

interface OffersProps {
  /** Lines in the order on screen, silence last. */
  readonly choices: readonly DrillChoice[];
  readonly language: Language;
  readonly onChoose: (index: number) => void;
}

/** What can be said: cards with the keys of the call, 1 to 5 and 0 for silence. */
export function Offers({ choices, language, onChoose }: OffersProps) {
  const messages = useMessages('drills');
  const keyOf = (choice: DrillChoice, i: number) => (choice.line === null ? '0' : String(i + 1));

  useKeys((key) => {
    const index = choices.findIndex((choice, i) => keyOf(choice, i) === key);
    if (index >= 0) onChoose(index);
    return index >= 0;
  });

  return (
    <section className="drill-offers">
      <div className="choices-head">
        <h3>{messages.yourTurn}</h3>
        <p className="key-hint">{messages.keys}</p>
      </div>
      <ol className="cards" aria-label={messages.lines}>
        {choices.map((choice, i) => (
          <li key={choice.line ?? ''}>
            <ChoiceCard
              shortcut={keyOf(choice, i)}
              kind={choice.line === null ? 'silence' : 'line'}
              onClick={() => onChoose(i)}
            >
              {choice.line === null ? (
                messages.letThemTalk
              ) : (
                <span lang={htmlLang[language]}>{choice.words}</span>
              )}
            </ChoiceCard>
          </li>
        ))}
      </ol>
    </section>
  );
}
