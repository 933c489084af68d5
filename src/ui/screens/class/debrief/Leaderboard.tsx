import { useMessages } from '../../../../i18n/useMessages.tsx';
import { seatName } from '../seatName.ts';
import { useRoomState } from '../room.tsx';
import type { DebriefedCall } from './classCalls.ts';
import './leaderboard.css';

/** Places shown. */
const places = 10;

/** The best scores, equal ones on one place; only where the trainer has switched it on. */
export function Leaderboard({ calls }: { calls: readonly DebriefedCall[] }) {
  const { leaderboard: messages } = useMessages('classDebrief');
  const desk = useMessages('classDesk');
  const state = useRoomState();
  if (!state.leaderboardShown) return null;
  const ordered = calls.toSorted((a, b) => b.score - a.score).slice(0, places);
  return (
    <section className="class-card" aria-labelledby="class-leaders">
      <h2 id="class-leaders">{messages.title}</h2>
      <ol className="class-leaders">
        {ordered.map(({ seat, score }) => {
          const place = 1 + calls.filter((other) => other.score > score).length;
          return (
            <li key={seat}>
              <span className="class-place figures">{messages.place(place)}</span>
              <bdi>{seatName(state, seat, desk.seats.unnamed)}</bdi>
              <strong className="figures">{messages.points(score)}</strong>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
