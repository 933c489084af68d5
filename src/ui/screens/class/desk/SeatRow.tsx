import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { longestNickname } from '../../../../protocol/nickname.ts';
import type { Seat } from '../../../../protocol/room/state.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { Button } from '../../../components/Button.tsx';
import { useOneAtATime } from '../../../useOneAtATime.ts';
import { useRoom } from '../room.tsx';

interface SeatRowProps {
  readonly seat: Seat;
  readonly connected: boolean;
}

/** One in the room: their name and whether they are there now, with what a trainer can do about it. */
export function SeatRow({ seat: { seat, nickname, removed }, connected }: SeatRowProps) {
  const { seats: messages } = useMessages('classDesk');
  const room = useRoom();
  const [renaming, setRenaming] = useState(false);
  const name = nickname ?? seat;
  const remove = useOneAtATime(() => room.ask({ type: 'removeSeat', seat }));
  const readmit = useOneAtATime(() => room.ask({ type: 'readmitSeat', seat }));
  if (renaming) {
    return (
      <li>
        <Rename
          name={name}
          onDone={(written) => {
            setRenaming(false);
            if (written !== null) void room.ask({ type: 'renameSeat', seat, nickname: written });
          }}
        />
      </li>
    );
  }
  const state = removed ? messages.removed : connected ? messages.here : messages.away;
  return (
    <li data-state={removed ? 'removed' : connected ? 'here' : 'away'}>
      <span className="class-seat-name">
        <bdi>{name}</bdi> <span className="quiet">{state}</span>
      </span>
      <span className="class-seat-ways">
        {removed ? (
          <Button kind="quiet" aria-label={messages.readmitOne(name)} onClick={readmit}>
            {messages.readmit}
          </Button>
        ) : (
          <>
            <Button
              kind="quiet"
              aria-label={messages.renameOne(name)}
              onClick={() => setRenaming(true)}
            >
              {messages.rename}
            </Button>
            <Button kind="quiet" aria-label={messages.removeOne(name)} onClick={remove}>
              {messages.remove}
            </Button>
          </>
        )}
      </span>
    </li>
  );
}

interface RenameProps {
  readonly name: string;
  /** @param written the new name; `null`: it stays as it is */
  readonly onDone: (written: string | null) => void;
}

function Rename({ name, onDone }: RenameProps) {
  const { seats: messages } = useMessages('classDesk');
  const [written, setWritten] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const clean = written.trim();
    onDone(clean === '' || clean === name ? null : clean);
  };
  return (
    <form className="class-rename" onSubmit={submit}>
      <input
        type="text"
        ref={field}
        aria-label={messages.renameOne(name)}
        maxLength={longestNickname}
        value={written}
        onChange={(event) => setWritten(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone(null);
        }}
      />
      <Button type="submit">{messages.keepName}</Button>
      <Button kind="quiet" onClick={() => onDone(null)}>
        {messages.leaveName}
      </Button>
    </form>
  );
}
