import { useMessages } from '../../../../i18n/useMessages.tsx';
import { Switch } from '../../../components/settings/Switch.tsx';
import '../../../components/settings/settings.css';
import { useRoom, useRoomState } from '../room.tsx';

/** What holds for the whole room: pause, lock, names, leaderboard. */
export function Switches() {
  const { switches: messages } = useMessages('classDesk');
  const { paused, locked, namesShown, leaderboardShown } = useRoomState();
  const { ask } = useRoom();
  return (
    <section className="class-card class-switches" aria-labelledby="class-switches">
      <h2 id="class-switches">{messages.title}</h2>
      <Switch
        {...messages.pause}
        on={paused !== null}
        onChange={(on) => void ask({ type: 'pause', paused: on })}
      />
      {paused === 'trainerGone' && <p role="status">{messages.trainerGone}</p>}
      <Switch
        {...messages.lock}
        on={locked}
        onChange={(on) => void ask({ type: 'lockRoom', locked: on })}
      />
      <Switch
        {...messages.names}
        on={namesShown}
        onChange={(on) => void ask({ type: 'showNames', shown: on })}
      />
      <Switch
        {...messages.leaderboard}
        on={leaderboardShown}
        onChange={(on) => void ask({ type: 'showLeaderboard', shown: on })}
      />
    </section>
  );
}
