import { use } from 'react';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import type { EveryoneCalls } from '../../../../protocol/room/activities.ts';
import { wordsIn } from '../../../courseWords.ts';
import { useRoomState } from '../room.tsx';
import { board, standings, type Standing } from './standing.ts';
import './progress.css';

/**
 * How far the class is, without names: a column a stage, a dot for each call in it, and once names
 * are shown, whose it is.
 */
export function Progress({ activity }: { activity: EveryoneCalls }) {
  const messages = useMessages('classDesk');
  const words = use(wordsIn(useLanguage()));
  const state = useRoomState();
  const all = board(state, activity);
  const over = all.filter(({ standing }) => standing === 'over').length;
  const nameOf = (standing: Standing) =>
    standing === 'notBegun' || standing === 'over'
      ? messages.standings[standing]
      : words.stages[standing];
  return (
    <div className="class-progress">
      <p role="status" className="class-progress-sum figures">
        {messages.everyone.over(over, all.length)}
      </p>
      <ol className="class-standings">
        {standings.map((standing) => {
          const here = all.filter((one) => one.standing === standing);
          return (
            <li key={standing} data-standing={standing}>
              <span className="class-standing-name">{nameOf(standing)}</span>{' '}
              <strong className="figures">{here.length}</strong>
              <span className="class-dots" aria-hidden={!state.namesShown}>
                {here.map(({ seat: { seat, nickname } }) =>
                  state.namesShown ? (
                    <bdi key={seat} className="class-dot-name">
                      {nickname}
                    </bdi>
                  ) : (
                    <span key={seat} className="class-dot" />
                  ),
                )}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
