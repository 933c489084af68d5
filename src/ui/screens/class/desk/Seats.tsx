import { useMessages } from '../../../../i18n/useMessages.tsx';
import { useLiveRoom } from '../room.tsx';
import { SeatRow } from './SeatRow.tsx';
import './seats.css';

/** Who sits in the room, in the order that they came; those who were removed at the end. */
export function Seats() {
  const { seats: messages } = useMessages('classDesk');
  const seats = useLiveRoom(({ state }) => state.seats);
  const here = useLiveRoom(({ presence }) => presence.seats);
  const inside = seats.filter(({ removed }) => !removed);
  const connected = inside.filter(({ seat }) => here.includes(seat)).length;
  const ordered = [...inside, ...seats.filter(({ removed }) => removed)];
  return (
    <section className="class-card class-seats" aria-labelledby="class-seats">
      <h2 id="class-seats">{messages.title}</h2>
      <p role="status" className="quiet figures">
        {inside.length === 0 ? messages.none : messages.count(inside.length, connected)}
      </p>
      {ordered.length > 0 && (
        <ul className="class-seat-list">
          {ordered.map((seat) => (
            <SeatRow key={seat.seat} seat={seat} connected={here.includes(seat.seat)} />
          ))}
        </ul>
      )}
    </section>
  );
}
