import { verdictOf, type ReviewedTurn } from '../../../../analysis/review/review.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { ChoiceWords } from './ChoiceWords.tsx';
import { inPoints } from '../../../components/verdict/figures.ts';
import { Mark } from '../../../components/verdict/Mark.tsx';
import './choiceTable.css';

interface ChoiceTableProps {
  readonly turn: ReviewedTurn;
  readonly lang: string;
  /** Cutting in was possible. */
  readonly timed: boolean;
}

/** All that could have been said, with its worth. */
export function ChoiceTable({ turn, lang, timed }: ChoiceTableProps) {
  const messages = useMessages('review');
  const { choices, chosen, best } = turn;
  const offered = choices.filter(
    (choice) => timed || choice === chosen || !choice.moves.includes('interrupt'),
  );
  return (
    <table className="choice-table">
      <caption>{messages.choices}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.columns.line}</th>
          <th scope="col">{messages.columns.worth}</th>
          <th scope="col">{messages.columns.loss}</th>
        </tr>
      </thead>
      <tbody>
        {offered.map((choice) => (
          <tr key={choice.line ?? choice.moves.join(' ')} data-chosen={choice === chosen}>
            <td>
              <ChoiceWords choice={choice} lang={lang} />
              <span className="choice-marks">
                <Mark verdict={choice === best ? 'best' : verdictOf(choice.loss)} />
                {choice === chosen && <span className="choice-yours">{messages.chosen}</span>}
              </span>
            </td>
            <td className="figures">{inPoints(choice.value)}</td>
            <td className="figures">{inPoints(choice.loss)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
