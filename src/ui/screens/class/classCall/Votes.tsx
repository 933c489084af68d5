import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { choiceKey, type ClassChoice } from '../../../../protocol/callChoice.ts';
import type { ClassCall } from '../../../../protocol/room/activities.ts';
import { inPoints } from '../../../components/verdict/figures.ts';
import { keyOf, OptionWords } from './Ballot.tsx';
import { optionsOf, type Option } from './tally.ts';
import './votes.css';

interface VotesProps {
  readonly call: ClassCall;
  /** What one has voted for oneself; `null`: nothing, or nobody votes here. */
  readonly mine?: ClassChoice | null;
  /** What can be done with a line. */
  readonly renderAction?: (option: Option) => ReactNode;
}

/**
 * The lines of a turn; once the vote is closed, each with its votes and with what it would have cost.
 * The best has a star and says so.
 */
export function Votes({ call, mine = null, renderAction }: VotesProps) {
  const { result } = useMessages('classCall');
  const options = optionsOf(call);
  const { vote } = call;
  const forBest = options.find(({ isBest }) => isBest)?.votes;
  return (
    <>
      <ol className="class-votes">
        {options.map((option, i) => (
          <li
            key={choiceKey(option.choice)}
            className="class-vote"
            data-best={option.isBest}
            data-most={option.isMost}
          >
            <span className="class-vote-key figures" aria-hidden="true">
              {keyOf(option, i)}
            </span>
            <p className="class-vote-words">
              <OptionWords option={option} language={call.language} />
            </p>
            {vote && (
              <>
                <Figures
                  option={option}
                  isMine={mine !== null && choiceKey(mine) === choiceKey(option.choice)}
                />
                <span className="class-vote-bar" aria-hidden="true">
                  <span style={{ inlineSize: `${option.share * 100}%` }} />
                </span>
              </>
            )}
            {renderAction?.(option)}
          </li>
        ))}
      </ol>
      {vote && forBest !== undefined && (
        <p className="class-votes-best">{result.classBest(forBest, vote.votes.length)}</p>
      )}
      {vote && <p className="quiet">{vote.worths.length > 0 ? result.scale : result.unsolved}</p>}
    </>
  );
}

function Figures({ option, isMine }: { option: Option; isMine: boolean }) {
  const { result } = useMessages('classCall');
  const { votes, cost, isBest, isMost } = option;
  const points = cost === null ? null : inPoints(cost);
  return (
    <p className="class-vote-figures">
      {isBest && <strong className="class-vote-star">{`★ ${result.best}`}</strong>}
      <span className="figures">{result.votes(votes)}</span>
      {isMost && <strong>{result.most}</strong>}
      {points !== null && (
        <span className="class-vote-cost figures" data-none={points === '0'}>
          {points === '0' ? result.costsNothing : result.costs(points)}
        </span>
      )}
      {isMine && <span className="class-mark">{`✓ ${result.mine}`}</span>}
    </p>
  );
}
