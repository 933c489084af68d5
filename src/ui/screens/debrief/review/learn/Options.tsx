import { useLayoutEffect, useRef } from 'react';
import type { ReviewedChoice } from '../../../../../analysis/review/review.ts';
import { useMessages } from '../../../../../i18n/useMessages.tsx';
import { ChoiceCard } from '../../../../components/choices/ChoiceCard.tsx';
import { ChoiceWords } from '../ChoiceWords.tsx';
import type { Option } from './positions.ts';

interface OptionsProps {
  readonly options: readonly Option[];
  /** Chosen already. */
  readonly tried: readonly ReviewedChoice[];
  readonly onTheCall: ReviewedChoice;
  /** The one accepted or shown, after which nothing more is chosen. */
  readonly found: ReviewedChoice | null;
  readonly lang: string;
  readonly onChoose: (choice: ReviewedChoice) => void;
}

/** The lines on offer, as on the call: numbers choose them, 0 stays silent. */
export function Options({ options, tried, onTheCall, found, lang, onChoose }: OptionsProps) {
  const { learn } = useMessages('review');
  // Layout effects, so that a key counts from the moment its option is drawn.
  const latest = useRef({ options, onChoose });
  useLayoutEffect(() => {
    latest.current = { options, onChoose };
  });
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const { options: all, onChoose: choose } = latest.current;
      const option = all.find(({ key }) => key === event.key.toLowerCase());
      if (!option) return;
      event.preventDefault();
      choose(option.choice);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <ol className="option-list" aria-labelledby="options-title">
      {options.map(({ key, choice }) => {
        const was = tried.includes(choice);
        return (
          <li key={key}>
            <ChoiceCard
              shortcut={key.toUpperCase()}
              className="option"
              data-found={choice === found}
              data-tried={was && choice !== found}
              aria-disabled={found !== null || was}
              onClick={() => onChoose(choice)}
            >
              <ChoiceWords choice={choice} lang={lang} />
              <span className="option-notes quiet">
                {choice === onTheCall && <span>{learn.onTheCall}</span>}
                {was && choice !== found && <span>✗ {learn.tried}</span>}
              </span>
            </ChoiceCard>
          </li>
        );
      })}
    </ol>
  );
}
