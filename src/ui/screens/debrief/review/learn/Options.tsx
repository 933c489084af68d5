import type { ReviewedChoice } from '../../../../../analysis/review/judge.ts';
import { useMessages } from '../../../../../i18n/useMessages.tsx';
import { ChoiceCard } from '../../../../components/choices/ChoiceCard.tsx';
import { useKeys } from '../../../../useKeys.ts';
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
  useKeys((name) => {
    const option = options.find(({ key }) => key === name);
    if (option) onChoose(option.choice);
    return option !== undefined;
  });
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
                {was && choice !== found && (
                  <span>
                    ✗ <span>{learn.tried}</span>
                  </span>
                )}
              </span>
            </ChoiceCard>
          </li>
        );
      })}
    </ol>
  );
}
