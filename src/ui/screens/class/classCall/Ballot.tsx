import type { Language } from '../../../../core/course/language.ts';
import { htmlLang } from '../../../../i18n/languages.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { choiceKey, type ClassChoice } from '../../../../protocol/callChoice.ts';
import { ChoiceCard } from '../../../components/choices/ChoiceCard.tsx';
import type { Option } from './tally.ts';
import { useKeys } from '../../../useKeys.ts';
import './ballot.css';

interface BallotProps {
  readonly options: readonly Option[];
  readonly language: Language;
  /** What one has voted for; `null`: nothing yet. */
  readonly mine: ClassChoice | null;
  readonly onVote: (choice: ClassChoice) => void;
}

/** All that can be said next, to be voted for by one press. */
export function Ballot({ options, language, mine, onVote }: BallotProps) {
  const messages = useMessages('classCall');
  useKeys((key) => {
    const option = options.find((one, i) => keyOf(one, i) === key);
    if (option) onVote(option.choice);
    return option !== undefined;
  });
  return (
    <ol className="cards class-ballot">
      {options.map((option, i) => {
        const { choice, words, tried } = option;
        const isMine = mine !== null && choiceKey(mine) === choiceKey(choice);
        return (
          <li key={choiceKey(choice)}>
            <ChoiceCard
              shortcut={keyOf(option, i)}
              kind={words === null ? 'silence' : 'line'}
              aria-pressed={isMine}
              onClick={() => onVote(choice)}
            >
              <OptionWords option={option} language={language} />
              {isMine && <span className="class-mark">{`✓ ${messages.vote.mine}`}</span>}
              {tried && <span className="class-tried">{messages.vote.tried}</span>}
            </ChoiceCard>
          </li>
        );
      })}
    </ol>
  );
}

/** The key of a card: lines count from 1, 0 is to say nothing, as on every call. */
export const keyOf = ({ words }: Option, index: number): string =>
  words === null ? '0' : String(index + 1);

/** A line in its language, or what it is to say none. */
export function OptionWords({ option, language }: { option: Option; language: Language }) {
  const { silence } = useMessages('classCall');
  if (option.words === null) return <span>{silence}</span>;
  return <span lang={htmlLang[language]}>{option.words}</span>;
}
